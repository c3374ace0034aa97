package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series of one's own. */
class ForecastCommandTest {
    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        StringBuilder csv = new StringBuilder("month,sales,profit\n");
        for (int t = 0; t < 36; t++) {
            csv.append("20")
                    .append(21 + t / 12)
                    .append(t % 12 < 9 ? "-0" : "-")
                    .append(t % 12 + 1)
                    .append(',');
            csv.append(t == 20 ? "" : 200 + 4 * t + (t * 7919) % 13)
                    .append(',')
                    .append(t * 3 - 20)
                    .append('\n');
        }
        file = Files.writeString(folder.resolve("sales.csv"), csv).toString();
    }

    private static Run run(String... words) {
        return Run.in(Map.of("COLUMNS", "100"), StandardCharsets.UTF_8, false, words);
    }

    @Test
    void aForecastShowsChartFiguresMethodAndDoubt() {
        Run run = run("forecast", file, "--horizon", "3", "--level", "90");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("sales \u00b7 36 steps from 2021-01 to 2023-12 \u00b7 3 ahead\n")
                .contains("date     forecast  90 % interval", "\n2024-03  ")
                .contains("The 90 % interval held ", "Method: ", "Doubt: ", "! No value in 1 of 36 steps: 2022-09.")
                .contains("\nprofit \u00b7 36 steps");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void cleaningIsAskedForAndListed() throws IOException {
        StringBuilder csv = new StringBuilder("month,sales\n");
        for (int t = 1; t <= 12; t++) {
            int noise = t * t * 31 % 7;
            csv.append("2022-%02d,%d\n".formatted(t, t == 5 ? 1_000_000 : 100 + 3 * t + noise));
        }
        Path wild = Files.writeString(folder.resolve("wild.csv"), csv);
        String[] asked = {"forecast", wild.toString(), "--method", "drift", "--horizon", "2"};
        String[] cleaned = {"forecast", wild.toString(), "--method", "drift", "--horizon", "2", "--clean"};

        assertThat(run(asked).out()).doesNotContain("Repaired: ");
        assertThat(run(cleaned).out()).contains("Repaired: 2022-05 taken as absent: an outlier, ");
        assertThat(run("backtest", wild.toString(), "--method", "theta", "--horizon", "2", "--clean")
                        .code())
                .isZero();
    }

    @Test
    void everyStepStandsInTheCsv() {
        String[] lines = run("forecast", file, "--method", "drift", "--horizon", "2", "--format", "csv")
                .out()
                .split("\n");

        assertThat(lines[0]).isEqualTo("series,date,counted,repaired,forecast,lower_80,upper_80,lower_95,upper_95");
        assertThat(lines[38]).matches("sales,2024-02,,,[0-9.]+(,[0-9.]+){4}");
        assertThat(lines).hasSize(1 + 2 * 38).allMatch(line -> line.split(",", -1).length == 9);
    }

    @Test
    void longForecastsAreCutInTheTableOnly() {
        assertThat(run("forecast", file, "--method", "drift", "--horizon", "60").out())
                .contains("\n2028-12  ", "\n2025-11  ")
                .doesNotContain("\n2026-05  ");
    }

    @Test
    void eventsAreRepairedAndListed() throws IOException {
        Path events = Files.writeString(
                folder.resolve("events.yaml"),
                "- {kind: scope-step, from: 2023-01, why: More shops report., series: sales}\n");

        assertThat(run("forecast", file, "--events", events.toString()).out())
                .containsOnlyOnce("Repaired: values before 2023-01 times ")
                .contains("More shops report.");
    }

    @Test
    void methodsStandSideBySide() {
        Run run = run("backtest", file, "--method", "naive,drift,theta-log", "--horizon", "4", "--origins", "8");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("sales \u00b7 4 steps ahead from the last 8 origins \u00b7 32 values\n")
                .contains("method     sMAPE", "coverage80", "coverage95", "MSIS")
                .contains("theta-log  -", "theta-log: It needs values above zero");
        assertThat(run("backtest", file, "--method", "naive", "--format", "csv").out())
                .startsWith("series,method,sMAPE,MASE,relative,coverage80,coverage95,MSIS\nsales,naive,");
    }

    @Test
    void documentsFollowOnDemand() {
        assertThat(run("forecast", file, "--method", "naive", "--format", "json")
                        .out())
                .startsWith("{\n  \"schema\": \"https://framewise.io/schema/forecast");
        assertThat(run("backtest", file, "--method", "naive", "--format", "json")
                        .out())
                .startsWith("{\n  \"schema\": \"https://framewise.io/schema/backtest");
    }

    @Test
    void forecastersAreListedWithTheirPapers() {
        assertThat(run("methods", "forecasters").out())
                .contains("forecaster ", "half-robust-drift ", "3 values, values above zero", "Assimakopoulos");
    }

    @Test
    void whatIsWrongIsSaidWithPlaceAndAdvice() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "date,y\n2024-01,5\n2024-02,abc\n");

        assertThat(run("forecast", wrong.toString()).err())
                .contains("wrong.csv:3:2: error: The column (y) needs a finite");
        assertThat(run("forecast", wrong.toString()).code()).isEqualTo(3);
        assertThat(run("forecast", "none.csv").code()).isEqualTo(4);
        assertThat(run("forecast", file, "--horizon", "0").err()).contains("'0' is not between 1 and 1000");
        assertThat(run("forecast", file, "--level", "100").err()).contains("'100' is not between 1 and 99.9 percent");
        assertThat(run("forecast", file, "--frequency", "montly").err()).contains("Maybe 'monthly' is meant.");
        assertThat(run("forecast", file, "--method", "thetta").err()).contains("Maybe 'theta' is meant.");
        assertThat(run("forecast", file, "--frequency", "yearly").err())
                .contains("has a second value for (2021)", "Maybe give a finer --frequency.");
    }
}
