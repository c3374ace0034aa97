package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    void membersOfACombinationAreExplainedOnDemand() {
        String brief = run("forecast", file, "--method", "auto").out();
        String full = run("forecast", file, "--method", "auto", "--explain").out();

        assertThat(brief).contains("how each method was fitted: --explain").doesNotContain("Member ", "log-likelihood");
        assertThat(full)
                .contains(
                        "\n  Member ets, ETS(",
                        "\n    Fit: log-likelihood ",
                        "\n    Not used (AICc): ETS(",
                        "\n  Member ces, CES(")
                .doesNotContain("--explain");
        assertThat(full.lines()).allMatch(line -> line.length() <= 100);
        assertThat(run("forecast", file, "--explain", "--format", "csv").err())
                .contains("--explain adds to the table; --format csv has no place for it.", "--format json");
    }

    @Test
    void formsThatWereNotUsedStandNearestFirst() {
        String brief = run("forecast", file, "--method", "ets").out();
        String full = run("forecast", file, "--method", "ets", "--explain").out();
        List<Double> all = Pattern.compile("ETS\\([^)]*\\) ([0-9.]+)[,.]")
                .matcher(full.substring(full.indexOf("Not used (AICc): "), full.indexOf("Doubt: ")))
                .results()
                .map(match -> Double.valueOf(match.group(1)))
                .toList();

        assertThat(brief).containsPattern("Not used \\(AICc\\): ETS[^\n]* and [0-9]+ more\\.");
        assertThat(all).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void theErrorsOfMembersAreTheirsAlone() throws IOException {
        StringBuilder csv = new StringBuilder("month,stars\n");
        for (int t = 0; t < 60; t++) {
            csv.append(2020 + t / 12)
                    .append('-')
                    .append(t % 12 + 1)
                    .append(',')
                    .append(100 + 7 * t + t % 3)
                    .append('\n');
        }
        Path growing = Files.writeString(folder.resolve("growing.csv"), csv);

        assertThat(run("forecast", growing.toString(), "--method", "rolling-mean")
                        .out())
                .contains("Each alone (rolling error relative to naive): ")
                .doesNotContain("Not used");
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

        assertThat(lines[0])
                .isEqualTo("series,date,counted,repaired,forecast,lower_80,upper_80,lower_95,upper_95,warning");
        assertThat(lines[38]).matches("sales,2024-02,,,[0-9.]+(,[0-9.]+){4},");
        assertThat(lines).hasSize(1 + 2 * 38).allMatch(line -> line.split(",", -1).length == 10);
    }

    @Test
    void aSeriesThatIsTooShortIsLeftOutAloneAndThatIsSaidEverywhere() throws IOException {
        StringBuilder csv = new StringBuilder("month,new,old,none\n");
        for (int t = 1; t <= 24; t++) {
            csv.append("20%s-%s,%s,%s,\n"
                    .formatted(22 + (t - 1) / 12, 101 + (t - 1) % 12, t > 22 ? "7" : "", 50 + t % 5)
                    .replace("-1", "-"));
        }
        Path some = Files.writeString(folder.resolve("some.csv"), csv);
        Run table = run("forecast", some.toString(), "--method", "naive");
        Run rows = run("forecast", some.toString(), "--method", "naive", "--format", "csv");
        Run json = run("backtest", some.toString(), "--method", "naive", "--format", "json");
        Run tests = run("backtest", some.toString(), "--method", "naive,theta-log", "--format", "csv");

        assertThat(table.out())
                .startsWith("old \u00b7 24 steps")
                .contains("! Left out: The series (new) has (2) values; a forecast needs at least (3).")
                .contains("! Left out: The series (none) has no value.");
        assertThat(table.err())
                .contains(
                        "some.csv:1:2: warning: The series (new) has (2) values; a forecast needs at least (3). It was"
                                + " left out. [FW-REQUEST-INVALID]")
                .contains("some.csv:1:4: warning: The series (none) has no value. It was left out.");
        assertThat(table.code()).isEqualTo(3);
        assertThat(rows.out())
                .contains("\nnew,,,,,,,,,The series (new) has (2) values; a forecast needs at least (3).\n");
        assertThat(rows.code()).isEqualTo(3);
        assertThat(json.out()).contains("\"leftOut\": [", "\"name\": \"new\"");
        assertThat(tests.out()).contains("\nnew,,,,,,,,The series (new) has (2) values;");
        assertThat(run("forecast", some.toString(), "--method", "croston,naive").err())
                .contains(
                        "A forecast is by one forecaster, not several (croston,naive). Maybe 'framewise backtest' is");
    }

    @Test
    void aFileOfWhichNothingCanBeForecastIsAnError() throws IOException {
        Path none = Files.writeString(folder.resolve("none.csv"), "id,date,y\na,2024,1\na,2025,2\nb,2024,1\n");
        Run run = run("forecast", none.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("none.csv:2:1: error: The series (a) has (2) values", "none.csv:4:1: error: The series (b)")
                .contains("framewise: 2 errors");
    }

    @Test
    void theColumnsOfABacktestAreThoseOfAllItsSeries() throws IOException {
        StringBuilder csv = new StringBuilder("month,short,long\n");
        for (int t = 0; t < 40; t++) {
            csv.append("%s-%s,%s,%s\n"
                    .formatted(2020 + t / 12, 101 + t % 12, t > 29 ? t % 7 : "", 50 + t % 5)
                    .replace("-1", "-"));
        }
        Path two = Files.writeString(folder.resolve("two.csv"), csv);

        assertThat(run("backtest", two.toString(), "--method", "naive,drift", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(5)
                .allMatch(line -> line.split(",", -1).length == 9);
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
                .contains("theta-log       -", "theta-log: It needs values above zero");
        assertThat(run("backtest", file, "--method", "naive", "--format", "csv").out())
                .startsWith("series,method,sMAPE,MASE,relative,coverage80,coverage95,MSIS,warning\nsales,naive,");
    }

    @Test
    void figuresStandInLine() {
        String[] ahead = run("forecast", file, "--method", "drift", "--horizon", "3")
                .out()
                .lines()
                .filter(line -> line.startsWith("2024-0") || line.startsWith("date"))
                .limit(4)
                .toArray(String[]::new);
        String[] scores = run("backtest", file, "--method", "naive,drift,theta", "--horizon", "4")
                .out()
                .lines()
                .filter(line -> line.matches("(method|naive|drift|theta).*"))
                .limit(4)
                .toArray(String[]::new);

        assertThat(ahead).hasSize(4);
        assertThat(ahead[1].lastIndexOf('.'))
                .isEqualTo(ahead[2].lastIndexOf('.'))
                .isEqualTo(ahead[3].lastIndexOf('.'));
        assertThat(ahead[1]).matches("2024-01 +[0-9]+[.][0-9]  [0-9]+[.][0-9] to .*");
        assertThat(scores).hasSize(4).allMatch(line -> line.length() == scores[0].length());
    }

    @Test
    void standardInputIsReadAndSoIsWhatAForecastWrote() {
        String written = run("forecast", file, "--method", "drift", "--horizon", "2", "--format", "csv")
                .out();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Host host = new Host(
                new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Map.of(),
                StandardCharsets.UTF_8,
                false);
        int code = new FramewiseCommand(host)
                .run("forecast", "-", "--method", "drift", "--horizon", "2", "--format", "csv");

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written);
        assertThat(run("forecast", "-").err()).contains("standard input:1:1: error: The file is empty.");
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
