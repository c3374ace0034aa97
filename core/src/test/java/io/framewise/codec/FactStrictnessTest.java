package io.framewise.codec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in the right form and cannot be. */
class FactStrictnessTest extends Rejections {
    private static final String FACT = "value: 5, unit: packages}";

    @Test
    void a_bad_identifier_is_rejected_where_it_stands() {
        rejected(
                framework("id: Beta\nname: Beta\necosystem: python\n"),
                "sample/frameworks/beta.yaml:1:5: The identifier (Beta) must match ([a-z][a-z0-9-]{0,63})."
                        + " [FW-MODEL-INVALID]");
        rejected(
                FULL.replacing("evidence/beta.yaml", "framework: beta", "framework: Beta"),
                "sample/evidence/beta.yaml:1:12: The identifier (Beta) must match ([a-z][a-z0-9-]{0,63})."
                        + " [FW-MODEL-INVALID]");
    }

    @Test
    void evidence_says_whose_it_is() {
        rejected(
                FULL.replacing("evidence/beta.yaml", "framework: beta\n", ""),
                "sample/evidence/beta.yaml:1:1: The field (framework) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                FULL.replacing("features/beta.yaml", "framework: beta", "framework: [beta]"),
                "sample/features/beta.yaml:1:12: The field (framework) needs text, but here is a list of 1."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("features/beta.yaml", "framework: beta", "framework: ~"),
                "sample/features/beta.yaml:1:12: The identifier (~) must match ([a-z][a-z0-9-]{0,63})."
                        + " [FW-MODEL-INVALID]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-3-1", "01.03.2026", "2026-03"})
    void a_date_is_a_day_of_the_calendar(String date) {
        rejected(
                FULL.replacing("evidence/beta.yaml", "observedOn: 2026-03-01", "observedOn: " + date),
                "sample/evidence/beta.yaml:3:13: The field (observedOn) needs a date such as 2026-04-15, not (" + date
                        + "). [FW-PACK-VALUE]");
    }

    @Test
    void nothing_is_observed_after_it_was_retrieved() {
        rejected(
                FULL.replacing("sources.yaml", "observedOn: 2026-03-01", "observedOn: 2026-05-01"),
                "sample/sources.yaml:1:3: The source (bench) was observed (2026-05-01) after it was retrieved"
                        + " (2026-04-15). [FW-MODEL-INVALID]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{sd: -1, n: 3}       | 58 | The standard deviation (-1.0) must be a finite number of at least 0. [FW-MODEL-INVALID]",
                "{sd: 1, n: 0}        | 58 | The number of repetitions (0) of a standard deviation must be at least 1. [FW-MODEL-INVALID]",
                "{sd: 1, n: 2.5}      | 69 | The field (n) needs a whole number, not (2.5). [FW-PACK-VALUE]",
                "{sd: 1}              | 58 | The field (n) is missing. [FW-PACK-MISSING-FIELD]",
                "{low: 5, high: 3}    | 58 | The low end (5.0) of an interval must not be above its high end (3.0), and both must be finite. [FW-MODEL-INVALID]",
                "{low: 3}             | 58 | The field (high) is missing. [FW-PACK-MISSING-FIELD]",
                "0.5                  | 58 | A mapping is expected, but here is a number (0.5). [FW-PACK-VALUE]"
            })
    void a_spread_is_possible(String spread, int column, String issue) {
        rejected(
                FULL.replacing("evidence/beta.yaml", FACT, "value: 5, unit: packages, spread: " + spread + "}"),
                "sample/evidence/beta.yaml:5:" + column + ": " + issue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five  | The field (value) needs a number, true, false or a date such as 2026-04-15, not (five).",
                "no    | The field (value) needs a number, true, false or a date such as 2026-04-15, not (no).",
                "0x10  | The field (value) needs a number, true, false or a date such as 2026-04-15, not (0x10).",
                ".inf  | The field (value) needs a finite number, not (.inf).",
                ".nan  | The field (value) needs a finite number, not (.nan).",
                "1e999 | The field (value) needs a finite number, not (1e999).",
                "[5]   | The field (value) needs a number, but here is a list of 1."
            })
    void a_value_is_a_finite_number_a_flag_or_a_date(String value, String issue) {
        rejected(
                FULL.replacing("evidence/beta.yaml", "value: 5", "value: " + value),
                "sample/evidence/beta.yaml:5:31: " + issue + " [FW-PACK-VALUE]");
    }

    @Test
    void a_value_has_a_unit() {
        rejected(
                FULL.replacing("evidence/beta.yaml", FACT, "value: 5}"),
                "sample/evidence/beta.yaml:5:5: The field (unit) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                FULL.replacing("evidence/beta.yaml", FACT, "unit: packages}"),
                "sample/evidence/beta.yaml:5:5: The field (value) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void successes_are_not_more_than_trials() {
        rejected(
                FULL.replacing("evidence/beta.yaml", FACT, "value: 5, of: 3, unit: share}"),
                "sample/evidence/beta.yaml:5:5: The proportion (5 of 3) is not possible. [FW-MODEL-INVALID]");
    }

    @Test
    void what_is_absent_has_a_reason_and_no_value() {
        rejected(
                FULL.replacing("evidence/alpha.yaml", "presence: unknown, reason: not asked", "presence: unknown"),
                "sample/evidence/alpha.yaml:7:5: The field (reason) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                FULL.replacing("evidence/alpha.yaml", "presence: unknown,", "presence: unknown, value: 3,"),
                "sample/evidence/alpha.yaml:7:54: What is absent cannot have a value. [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("evidence/alpha.yaml", "presence: unknown", "presence: unknwon"),
                "sample/evidence/alpha.yaml:7:38: The field (presence) cannot be (unknwon); it is one of unknown,"
                        + " not-applicable. Maybe 'unknown' is meant. [FW-PACK-VALUE]");
    }

    @Test
    void one_of_a_list_of_words_is_suggested_for_another() {
        rejected(
                FULL.replacing("features/beta.yaml", "third-party", "thirdparty"),
                "sample/features/beta.yaml:3:27: The field (level) cannot be (thirdparty); it is one of no, third-party,"
                        + " server, partial, extra, dependency, built-in. Maybe 'third-party' is meant. [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("criteria/size.yaml", "minimize", "minimise"),
                "sample/criteria/size.yaml:5:12: The field (direction) cannot be (minimise); it is one of maximize,"
                        + " minimize, target. Maybe 'minimize' is meant. [FW-PACK-VALUE]");
    }

    @Test
    void a_feature_has_a_proof() {
        rejected(
                FULL.replacing("features/beta.yaml", ", evidence: [doc-orm]", ""),
                "sample/features/beta.yaml:3:5: The field (evidence) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void a_regime_is_possible() {
        rejected(
                FULL.replacing("regimes/bench.r1.yaml", "to: 2026-02-28", "to: 2024-02-28"),
                "sample/regimes/bench.r1.yaml:1:1: The regime (bench.r1) ends (2024-02-28) before it begins"
                        + " (2025-01-01). [FW-MODEL-INVALID]");
        rejected(
                FULL.replacing("regimes/bench.r1.yaml", "[2025-06-01,", "[June,"),
                "sample/regimes/bench.r1.yaml:7:8: A run needs a date such as 2026-04-15, not (June). [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("regimes/bench.r1.yaml", "tool: wrk", "tool: [wrk]"),
                "sample/regimes/bench.r1.yaml:8:20: A condition is a single value, but here is a list of 1."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("regimes/bench.r1.yaml", "value: 1000", "value: 0"),
                "sample/regimes/bench.r1.yaml:11:5: The yardstick (0.0) of (throughput) must be positive, its"
                        + " deviations (0.12, 0.9) at least 0. [FW-MODEL-INVALID]");
    }

    @Test
    void a_change_of_counting_has_months_in_order() {
        rejected(
                FULL.replacing("series/events.yaml", "to: 2018-07", "to: 2018-7"),
                "sample/series/events.yaml:1:57: The field (to) needs a month such as 2026-04, not (2018-7)."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("series/events.yaml", "to: 2018-07", "to: 2017-07"),
                "sample/series/events.yaml:1:3: The event (undercount) ends (2017-07) before it begins (2018-01)."
                        + " [FW-MODEL-INVALID]");
    }

    @Test
    void a_claim_asserts_something_in_single_values() {
        rejected(
                FULL.with("claims/article.yaml", "- {id: c, heading: h, text: t}\n"),
                "sample/claims/article.yaml:1:3: The field (asserts) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                FULL.replacing("claims/article.yaml", "factor: 1.1", "factor: {a: 1}"),
                "sample/claims/article.yaml:6:74: An argument is a single value, but here is a mapping. [FW-PACK-VALUE]");
    }

    @Test
    void several_issues_of_several_files_are_reported_together_in_order_of_place() {
        rejected(
                FULL.replacing("frameworks/beta.yaml", "name: Beta", "nmae: Beta")
                        .replacing("features/beta.yaml", "third-party", "thirdparty")
                        .replacing("sources.yaml", "kind: survey", "kind: serveu")
                        .with("claims/broken.yaml", "a: [")
                        .with("series/alpha.downloads.csv", ""),
                "sample/claims/broken.yaml:1:5: This is not well-formed YAML: expected the node content, but found"
                        + " '<stream end>'. [FW-PACK-SYNTAX]",
                "sample/features/beta.yaml:3:27: The field (level) cannot be (thirdparty); it is one of no, third-party,"
                        + " server, partial, extra, dependency, built-in. Maybe 'third-party' is meant. [FW-PACK-VALUE]",
                "sample/frameworks/beta.yaml:1:1: The field (name) is missing."
                        + " Maybe 'nmae' is meant to be 'name'. [FW-PACK-MISSING-FIELD]",
                "sample/series/alpha.downloads.csv:1:1: The file is empty. [FW-PACK-FILE]",
                "sample/sources.yaml:3:22: The field (kind) cannot be (serveu); it is one of measured, documented,"
                        + " declared, survey, expert. Maybe 'survey' is meant. [FW-PACK-VALUE]");
    }
}
