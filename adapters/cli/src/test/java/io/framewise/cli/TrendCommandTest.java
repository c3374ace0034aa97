package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendCommandTest {
    private static Run trend(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "trend";
        System.arraycopy(words, 0, all, 1, words.length);
        return Run.in(Map.of("COLUMNS", "100"), StandardCharsets.UTF_8, false, all);
    }

    @Test
    void aTrendShowsPastForecastTrackRecordAndDoubt() {
        Run run = trend("fastapi", "flask", "--as-of", "2026-04-30");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Downloads in 30 days \u00b7 ")
                .contains(
                        "FastAPI \u00b7 2026-04: ",
                        "2027-04: about ",
                        "95 % interval then: ",
                        "in the back-test it held")
                .contains("Growth 2025-04 to 2026-04, counted one way: ", "the market's pace")
                .contains("Method: ", "Doubt: ", "Repaired: values before 2024-12 times ")
                .containsOnlyOnce("Repaired in each: 2021-12 taken as absent: ")
                .contains("FastAPI stays ahead of Flask in 12 months with probability 0.", "Back-test: Brier 0.");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void everyMonthStandsInTheCsv() {
        Run run = trend("flask", "--horizon", "2", "--format", "csv", "--as-of", "2026-04-30");
        String[] lines = run.out().split("\n");

        assertThat(lines[0])
                .isEqualTo("framework,metric,month,counted,repaired,forecast,lower_80,upper_80,lower_95,upper_95");
        assertThat(lines[lines.length - 2]).startsWith("flask,downloads-30d,2026-05,,,");
        assertThat(lines[lines.length - 3]).matches("flask,downloads-30d,2026-04,[0-9.]+,[0-9.]+,,,,,");
        assertThat(lines).allMatch(line -> line.split(",", -1).length == 10);
    }

    @Test
    void aDocumentFollowsOnDemand() {
        assertThat(trend("flask", "--format", "json").out())
                .startsWith("{\n  \"schema\": \"https://framewise.io/schema/trend");
    }

    @Test
    void anotherForecasterCanBeNamed() {
        assertThat(trend("flask", "--method", "naive").out()).contains("Method: naive");
    }

    @Test
    void cleaningGoesWithAnyForecaster() {
        assertThat(trend("flask", "--method", "naive", "--clean").out()).contains("Method: naive");
        assertThat(trend("flask", "--clean").code()).isZero();
    }

    @Test
    void inAsciiTheChartIsAscii() {
        Run run = Run.in(Map.of("COLUMNS", "80"), StandardCharsets.US_ASCII, false, "trend", "flask");

        assertThat(run.out().chars()).allMatch(character -> character < 128);
        assertThat(run.out()).containsPattern("[_.:=+*#-]\\|[_.:=+*#-]");
    }

    @Test
    void wrongWordsAreRefusedWithAdvice() {
        assertThat(trend().err())
                .contains("A trend needs at least one framework. Maybe 'framewise trend fastapi flask'");
        assertThat(trend("flask", "--metric", "downlods-30d").err())
                .contains("There is no metric (downlods-30d). Series that they have: commits-human, downloads-30d");
        assertThat(trend("flask", "--horizon", "61").err()).contains("'61' is not between 1 and 60");
        assertThat(trend("flask", "--metric", "stars").code()).isEqualTo(2);
    }
}
