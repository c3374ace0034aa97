package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.error.ErrorCode;
import io.framewise.samples.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are placed by line and cell. */
class TableStrictnessTest extends Rejections {
    private static final String RUNS = "runs/bench.csv";
    private static final String SERIES = "series/alpha.downloads.csv";
    private static final String ROW = "alpha,throughput,64,bench.r1,2025-03-01,800,requests/s,1.0,abc1";

    private static SamplePack row(String row) {
        return FULL.replacing(RUNS, ROW, row);
    }

    private static String header(String path) {
        return FULL.text(path).lines().findFirst().orElseThrow() + "\n";
    }

    @Test
    void a_row_has_as_many_cells_as_the_header_names() {
        rejected(
                row("alpha,throughput,64,bench.r1,2025-03-01,800,requests/s,1.0"),
                "sample/runs/bench.csv:2: The row has (8) cells, but the header names (9). [FW-PACK-SYNTAX]");
        rejected(
                row(ROW + ",more"),
                "sample/runs/bench.csv:2: The row has (10) cells, but the header names (9). [FW-PACK-SYNTAX]");
    }

    @Test
    void an_unknown_column_is_rejected_with_the_nearest_known_one() {
        rejected(
                FULL.replacing(RUNS, "version,commit", "versoin,commit"),
                "sample/runs/bench.csv:1: The column (version) is missing. [FW-PACK-MISSING-FIELD]",
                "sample/runs/bench.csv:1:8: The column (versoin) is not known here."
                        + " Maybe 'version' is meant. [FW-PACK-UNKNOWN-FIELD]");
        assertThat(issues(FULL.replacing(SERIES, "installers", "colour")))
                .anySatisfy(issue -> assertThat(issue.hint().orElse(""))
                        .isEqualTo("Known here: period, known_on, value, window_days, installers, source, note."));
    }

    @Test
    void runs_need_the_column_that_says_whose_they_are() {
        rejected(
                FULL.replacing(RUNS, "framework,metric", "framwork,metric"),
                "sample/runs/bench.csv:1: The column (framework) is missing."
                        + " Maybe 'framwork' is meant to be 'framework'. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void columns_may_stand_in_any_order() {
        SamplePack moved = FULL.with(RUNS, """
                metric,framework,connections,regime,observed_on,value,unit,version,commit,selector
                throughput,beta,64,bench.r1,2025-03-01,2400,requests/s,3.10,abc1,row 3
                """);
        LoadedPack pack = PackReader.read(written(moved), "sample");
        assertThat(pack.part()
                        .evidence()
                        .get(io.framewise.model.id.FrameworkId.of("beta"))
                        .get()
                        .measurements())
                .anySatisfy(run -> assertThat(run.selector()).contains("row 3"));
    }

    @Test
    void a_column_that_stands_twice_is_rejected_at_its_second_place() {
        rejected(
                FULL.replacing(RUNS, "version,commit", "version,version"),
                "sample/runs/bench.csv:1:9: The column (version) stands here a second time. [FW-PACK-SYNTAX]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"800d", "800f", "NaN", "Infinity", ".inf", "-.INF", ".nan", "1e999", "0x1p3", " 800", "8,"})
    void a_value_is_a_finite_number_in_plain_digits(String value) {
        String cell = value.equals("8,") ? "\"8,\"" : value;
        rejected(
                row(ROW.replace(",800,", "," + cell + ",")),
                "sample/runs/bench.csv:2:6: The column (value) needs a finite number, not (" + value
                        + "). [FW-PACK-VALUE]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 | 64.5 | 3 | The column (connections) needs a whole number, not (64.5). [FW-PACK-VALUE]",
                "64 | 3000000000 | 3 | The column (connections) needs a whole number, not (3000000000). [FW-PACK-VALUE]",
                "800 | '' | 6 | The cell (value) is empty. [FW-PACK-MISSING-FIELD]",
                "2025-03-01 | 01.03.2025 | 5 | The column (observed_on) needs a date such as 2026-04-15, not (01.03.2025). [FW-PACK-VALUE]",
                "bench.r1 | Bench | 4 | The identifier (Bench) must match ([a-z][a-z0-9-]{0,63}(\\.[a-z0-9][a-z0-9-]{0,63})?). [FW-MODEL-INVALID]",
                "throughput | Throughput | 2 | The identifier (Throughput) must match ([a-z][a-z0-9-]{0,63}). [FW-MODEL-INVALID]",
                "alpha | Alpha | 1 | The identifier (Alpha) must match ([a-z][a-z0-9-]{0,63}). [FW-MODEL-INVALID]"
            })
    void a_cell_that_is_wrong_is_rejected_by_line_and_column(String right, String wrong, int column, String issue) {
        rejected(row(ROW.replace(right, wrong)), "sample/runs/bench.csv:2:" + column + ": " + issue);
    }

    @Test
    void every_wrong_row_is_reported() {
        rejected(
                FULL.replacing(RUNS, ",800,", ",a,").replacing(RUNS, ",2500,", ",b,"),
                "sample/runs/bench.csv:2:6: The column (value) needs a finite number, not (a). [FW-PACK-VALUE]",
                "sample/runs/bench.csv:5:6: The column (value) needs a finite number, not (b). [FW-PACK-VALUE]");
    }

    @Test
    void malformed_csv_is_rejected_at_the_row_where_it_begins() {
        rejected(
                FULL.replacing(
                        RUNS, "beta,throughput,64,bench.r1,2025-03-01", "\"beta,throughput,64,bench.r1,2025-03-01"),
                "sample/runs/bench.csv:4: This is not well-formed CSV: Unclosed quoted field at end of input."
                        + " [FW-PACK-SYNTAX]");
        assertThat(issues(row("\"al\"pha" + ROW.substring("alpha".length()))))
                .singleElement()
                .asString()
                .startsWith("sample/runs/bench.csv:2: This is not well-formed CSV: Unexpected character");
    }

    @Test
    void an_empty_file_is_rejected() {
        rejected(FULL.with(RUNS, ""), "sample/runs/bench.csv:1:1: The file is empty. [FW-PACK-FILE]");
    }

    @Test
    void a_table_without_rows_says_that_there_is_nothing() {
        accepted(FULL.with(RUNS, header(RUNS)));
        accepted(FULL.with(SERIES, header(SERIES)));
        accepted(FULL.with("events/alpha.advisories.csv", header("events/alpha.advisories.csv")));
        assertThat(issues(FULL.with("events/alpha.advisories.csv", "date,name\n")))
                .allMatch(issue -> issue.code() == ErrorCode.MISSING_FIELD || issue.code() == ErrorCode.UNKNOWN_FIELD);
    }

    @Test
    void quotes_and_line_breaks_in_cells_are_kept_and_counted() {
        SamplePack pack = FULL.replacing(SERIES, "counted twice", "\"counted,\n\"\"twice\"\"\"");
        assertThat(PackReader.read(written(pack), "sample")
                        .part()
                        .evidence()
                        .get(io.framewise.model.id.FrameworkId.of("alpha"))
                        .get()
                        .series()
                        .get(0)
                        .observations()
                        .get(0)
                        .note())
                .contains("counted,\n\"twice\"");
        rejected(
                pack.replacing(SERIES, "2026-02,2026-03-01", "2026-02,March"),
                "sample/series/alpha.downloads.csv:5:2: The column (known_on) needs a date such as 2026-04-15,"
                        + " not (March). [FW-PACK-VALUE]");
    }

    @Test
    void a_series_has_one_value_for_a_month() {
        rejected(
                FULL.replacing(SERIES, "2025-12,", "2026-01,"),
                "sample/series/alpha.downloads.csv:3:1: The period (2026-01) stands here a second time. [FW-PACK-VALUE]");
        rejected(
                FULL.replacing(SERIES, "2025-12,", "2025-13,"),
                "sample/series/alpha.downloads.csv:3:1: The column (period) needs a month such as 2026-04,"
                        + " not (2025-13). [FW-PACK-VALUE]");
        rejected(
                FULL.replacing(SERIES, ",1000,30,", ",1000,30.5,"),
                "sample/series/alpha.downloads.csv:2:4: The column (window_days) needs a whole number, not (30.5)."
                        + " [FW-PACK-VALUE]");
    }

    @Test
    void a_table_tells_by_its_name_what_it_is_about() {
        rejected(
                FULL.with("series/alpha.csv", FULL.text(SERIES)),
                "sample/series/alpha.csv:1: A series is named SUBJECT.METRIC.csv. [FW-PACK-FILE]");
        rejected(
                FULL.with("series/alpha.Down.csv", FULL.text(SERIES)),
                "sample/series/alpha.Down.csv:1: The identifier (Down) must match ([a-z][a-z0-9-]{0,63})."
                        + " [FW-MODEL-INVALID]");
        rejected(
                FULL.with("series/Alpha.downloads.csv", FULL.text(SERIES)),
                "sample/series/Alpha.downloads.csv: The identifier (Alpha) must match ([a-z][a-z0-9-]{0,63})."
                        + " [FW-MODEL-INVALID]");
        rejected(
                FULL.with("events/alpha.csv", FULL.text("events/alpha.releases.csv")),
                "sample/events/alpha.csv:1: A file of events is named FRAMEWORK.KIND.csv. [FW-PACK-FILE]");
        rejected(
                FULL.without(RUNS).with("runs/Bench.csv", FULL.text(RUNS)),
                "sample/runs/Bench.csv:1: The identifier (Bench) must match ([a-z][a-z0-9-]{0,63}). [FW-MODEL-INVALID]");
    }

    @Test
    void deceptive_characters_and_long_cells_are_rejected() {
        rejected(
                FULL.replacing(RUNS, ",3.10,", ",3.10\u202E,"),
                "sample/runs/bench.csv:4:60: The text holds the character (U+202E), which is not allowed."
                        + " [FW-PACK-SYNTAX]");
        rejected(
                row(ROW.replace("1.0", "1".repeat(20_001))),
                "sample/runs/bench.csv:2: A text of (20001) characters is over the limit of (20000). [FW-PACK-LIMIT]");
    }
}
