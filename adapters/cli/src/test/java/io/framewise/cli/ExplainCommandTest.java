package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a contribution down to its sources, on screens and in documents. */
class ExplainCommandTest {
    private static final List<String> QUESTION =
            List.of("explain", "fastapi", "flask", "--scenario", "high-performance-api", "--draws", "1000");

    private static String[] words(String... more) {
        return Stream.concat(QUESTION.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void everyWeighedCriterionIsExplainedDownToItsSources() {
        Run run = Run.of(words());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("FastAPI vs Flask \u00b7 scenario high-performance-api")
                .contains("\n  How it comes about\n", "\n  Conditions\n", "\n  Sources\n", "\n  maturity: Maturity\n")
                .containsPattern("under the-benchmarker\\.r\\d: [0-9,]+ requests/s")
                .contains("    E1 TechEmpower/tfb-status@08d61d9b3240d85f45c9ef5445eaa913b492ca96");
    }

    @Test
    void aComparisonIsExplainedTheSameWay() {
        String explained = Run.of(words()).out();
        String compared = Run.of(Stream.concat(
                                Stream.of("compare", "--explain"),
                                QUESTION.stream().skip(1))
                        .toArray(String[]::new))
                .out();
        String chain = explained.substring(explained.indexOf("  How it comes about"));

        assertThat(compared).contains(chain).doesNotContain("how computed: --explain", "citations: --evidence");
    }

    @Test
    void oneCriterionCanBeAskedForWeighedOrOnlyShown() {
        assertThat(Run.of(words("--criterion", "maturity")).out())
                .contains("\n  maturity: Maturity\n")
                .doesNotContain("async-support", "Conditions");
        assertThat(Run.of(words("--criterion", "worker-memory")).code()).isEqualTo(2);
    }

    @Test
    void anUnknownCriterionIsUsage() {
        Run run = Run.of(words("--criterion", "Maturity!"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("framewise: There is no criterion (Maturity!).");
        assertThat(Run.of(words("--criterion", "maturty")).err()).contains("Maybe 'maturity' is meant.");
    }

    @Test
    void oneFrameworkIsNotEnough() {
        assertThat(Run.of("explain", "flask").err())
                .startsWith("framewise: A comparison needs at least two different frameworks."
                        + " Maybe 'framewise explain fastapi flask --scenario high-performance-api' is a start.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "80", "200"})
    void itFitsTheTerminal(String columns) {
        Run run = Run.in(
                Map.of("COLUMNS", columns, "NO_COLOR", "1"),
                StandardCharsets.UTF_8,
                true,
                words("--criterion", "throughput-high-concurrency", "--criterion", "async-support"));

        assertThat(run.out().lines())
                .allMatch(
                        line -> line.length() <= Integer.parseInt(columns)
                                || !line.strip().contains(" "),
                        "fits, or is one word");
    }

    @Test
    void programsGetEverySentenceWithItsNumbers() {
        assertThat(Run.of(words("--criterion", "maturity", "--format", "json")).out())
                .startsWith("{\n  \"schema\": \"https://framewise.io/schema/explanation-1.0.json\"")
                .contains("\"criterion\": \"maturity\"", "\"observed\": [");
    }

    @Test
    void anUndecidedAnswerSaysWhy() {
        assertThat(Run.of(words("--as-of", "2012-01-01")).out())
                .contains("No weighed criterion has evidence about more than one of the alternatives")
                .contains("Nothing is decided, so it adds to no lead.");
    }
}
