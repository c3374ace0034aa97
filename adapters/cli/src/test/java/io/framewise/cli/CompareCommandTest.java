package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        assertThat(run.err()).contains("at least two frameworks").contains("Try 'framewise compare --help'.");
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
            "--weigth=a=1", "--as-of=2026-02-30", "--format=xml", "--weight=x", "--draws=many", "--draws=1"
        }) {
            Run run = Run.of("compare", "fastapi", "flask", "--scenario", "small-project", option);

            assertThat(run.code()).as(option).isEqualTo(2);
            assertThat(run.out()).as(option).isEmpty();
            assertThat(run.err())
                    .as(option)
                    .startsWith("framewise: ")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
        }
    }
}
