package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final String[] ASKED = {
        "compare", "fastapi", "flask", "--scenario", "small-project", "--draws", "500"
    };

    @Test
    void theSameQuestionGivesTheSameScreen() {
        Run run = Run.of(ASKED);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("FastAPI vs Flask \u00b7 scenario small-project \u00b7 ")
                .isEqualTo(Run.of(ASKED).out());
    }

    @Test
    void optionsReachTheRequest() {
        Run run = Run.of(
                "compare",
                "fastapi",
                "flask",
                "--scenario",
                "small-project",
                "--draws",
                "500",
                "--seed",
                "7",
                "--as-of",
                "2025-01-01",
                "--weight",
                "footprint=0",
                "--family",
                "no-reuse=1",
                "--without",
                "debian-12",
                "--unknowns",
                "pessimistic",
                "--format",
                "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"seed\": 7,")
                .contains("\"asOf\": \"2025-01-01\"")
                .contains("\"footprint\": 0\n")
                .contains("\"no-reuse\": 1\n")
                .contains("\"debian-12\"")
                .contains("\"unknowns\": \"pessimistic\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --weight maturity=1 --weight maturity=2    | --weight gives (maturity) more than one value.
            --family no-reuse=1 --family no-reuse=2    | --family gives (no-reuse) more than one value.
            --explain --format json                    | --explain adds to the table; --format json has no place for it.
            --explain --format markdown                | 'framewise explain ... --format markdown' is meant.
            --record never.yaml --review-by 1999-01-01 | The review by (1999-01-01) would come before the decision on
            """)
    void whatCannotBeMeantIsRefusedBeforeAnythingIsComputed(String options, String reason) {
        List<String> arguments = new ArrayList<>(List.of(ASKED));
        arguments.addAll(List.of(options.split(" ")));
        Run run = Run.of(arguments.toArray(new String[0]));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
    }

    @Test
    void documentsAreInUtf8WhereverTheyGo() {
        Run run = Run.in(
                Map.of(),
                StandardCharsets.US_ASCII,
                false,
                "compare",
                "fastapi",
                "flask",
                "--scenario",
                "small-project",
                "--draws",
                "500",
                "--format",
                "markdown");

        assertThat(run.out()).startsWith("# FastAPI vs Flask: Small project\n");
    }

    @Test
    void colorsFollowTheTerminalAndTheOption() {
        assertThat(Run.in(Map.of(), StandardCharsets.UTF_8, true, ASKED).out()).contains("\u001b[");
        assertThat(Run.in(Map.of("NO_COLOR", "1"), StandardCharsets.UTF_8, true, ASKED)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.of(
                                "compare",
                                "fastapi",
                                "flask",
                                "--scenario",
                                "small-project",
                                "--draws",
                                "500",
                                "--color=always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void oneFrameworkIsNotEnough() {
        Run run = Run.of("compare", "flask");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("at least two different frameworks").contains("Try 'framewise compare --help'.");
    }

    @Test
    void aMisspelledIdIsAnsweredWithWhatMayBeMeant() {
        assertThat(Run.of("compare", "fastapi", "flsk", "--scenario", "small-project"))
                .satisfies(run -> assertThat(run.err()).contains("Maybe 'flask' is meant."))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2));
        assertThat(Run.of("compare", "fastapi", "flask", "--scenario", "smal-project")
                        .err())
                .contains("Maybe 'small-project' is meant.");
        assertThat(Run.of("compare", "fastapi", "flask", "--scenario", "small-project", "--weight", "footprnt=3")
                        .err())
                .contains("Maybe 'footprint' is meant.");
    }

    @Test
    void wrongOptionsAreUsage() {
        for (String option : new String[] {
            "--weigth=a=1",
            "--as-of=2026-02-30",
            "--as-of=9999-01-01",
            "--as-of=0001-01-01",
            "--format=xml",
            "--weight=x",
            "--weight=footprint=x",
            "--weight=footprint=NaN",
            "--weight=footprint=-1",
            "--draws=many",
            "--draws=1",
            "--draws=99999999999",
            "--seed=1.5"
        }) {
            Run run = Run.of("compare", "fastapi", "flask", "--scenario", "small-project", option);

            assertThat(run.code()).as(option).isEqualTo(2);
            assertThat(run.out()).as(option).isEmpty();
            assertThat(run.err())
                    .as(option)
                    .startsWith("framewise: ")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .doesNotContainPattern("KEY|\\bint\\b|\\blong\\b|\\bdouble\\b");
        }
    }

    @Test
    void complaintsAboutNumbersAreInPlainWords() {
        assertThat(asked("--weight", "footprint=Infinity").err())
                .startsWith(
                        "framewise: Invalid value for option '--weight' (ID=POINTS): 'Infinity' is not a number such"
                                + " as 12.5. [FW-REQUEST-INVALID]\n");
        assertThat(asked("--weight", "footprint").err())
                .startsWith(
                        "framewise: Option '--weight' needs ID=POINTS, but here is 'footprint'. [FW-REQUEST-INVALID]\n");
        assertThat(asked("--draws", "1").err()).contains("'1' is not between 100 and 200000");
        assertThat(asked("--as-of", "9999-01-01").err()).contains("'9999-01-01' is not in the years 1970 to 2199");
        assertThat(Run.of("compare", "--help").out()).contains("Number of draws, 100 to 200000 (10000).");
    }

    @Test
    void capitalLettersAreAnsweredWithWhatMayBeMeant() {
        assertThat(Run.of("compare", "FastAPI", "flask").err()).contains("Maybe 'fastapi' is meant.");
        assertThat(asked("--weight", "Footprint=3").err()).contains("Maybe 'footprint' is meant.");
        assertThat(asked("--family", "No-Reuse=1").err()).contains("Maybe 'no-reuse' is meant.");
    }

    @Test
    void aSourceLikeNoOtherIsAnsweredWithTheirList() {
        assertThat(asked("--without", "junk").err()).isEqualTo("""
                framewise: There is no source (junk). [FW-REQUEST-UNKNOWN-ID]
                Try 'framewise list sources'.
                Try 'framewise compare --help'.
                """);
    }

    @Test
    void aFrameworkNamedTwiceCountsOnce() {
        Run run = Run.of("compare", "fastapi", "flask", "flask", "--scenario", "small-project", "--draws", "500");

        assertThat(run.out()).isEqualTo(Run.of(ASKED).out());
        assertThat(run.err()).isEqualTo("framewise: each framework is counted once, however often it is named.\n");
        assertThat(Run.of("compare", "flask", "flask", "--scenario", "small-project")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void whatHasNoEffectIsSaid() {
        assertThat(asked("--without", "survey-blog-jetbrains-com").err())
                .isEqualTo(
                        "framewise: --without survey-blog-jetbrains-com changes nothing: no weighed figure comes from it alone.\n");
        assertThat(asked("--without", "fastapi/fastapi").err()).isEmpty();
        assertThat(asked("--family", "no-reuse=1", "--family", "database=1").err())
                .isEqualTo(
                        "framewise: --family database changes nothing: this comparison does not choose between it and"
                                + " others.\n");
        assertThat(asked("--family", "no-reuse=1").err()).isEmpty();
    }

    @Test
    void longAfterTheNewestObservationEverythingIsTooOld() {
        Run run = asked("--as-of", "2099-01-01");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("since what is known is too old to count")
                .contains("  ! what is known of Flask and FastAPI is too old to count on ")
                .doesNotContain("nothing is known", "of the draws");
    }

    private static Run asked(String... more) {
        List<String> arguments = new ArrayList<>(List.of(ASKED));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }
}
