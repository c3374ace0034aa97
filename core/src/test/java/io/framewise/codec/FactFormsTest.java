package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** All forms of a single fact. */
class FactFormsTest extends Rejections {

    private Measurement fact(String fields) {
        return PackReader.read(
                        written(FULL.with(
                                "evidence/beta.yaml",
                                "framework: beta\nsource: bench\nobservedOn: 2026-03-01\nmeasurements:\n  - {metric: packages, "
                                        + fields + "}\n")),
                        "sample")
                .part()
                .evidence()
                .get(FrameworkId.of("beta"))
                .get()
                .measurements()
                .get(0);
    }

    @Test
    void a_number() {
        assertThat(fact("value: -1.5e3, unit: packages").presence()).isEqualTo(Known.of(Quantity.of(-1500)));
    }

    @Test
    void true_and_false_are_1_and_0() {
        assertThat(fact("value: true, unit: flag").presence()).isEqualTo(Known.of(Quantity.of(1)));
        assertThat(fact("value: False, unit: flag").presence()).isEqualTo(Known.of(Quantity.of(0)));
    }

    @Test
    void a_date() {
        assertThat(fact("value: 2005-07-16, unit: date").presence())
                .isEqualTo(Known.of(
                        Moment.builder().date(LocalDate.of(2005, 7, 16)).build()));
    }

    @Test
    void a_number_of_successes_among_trials() {
        assertThat(fact("value: 11, of: 12, unit: share").presence())
                .isEqualTo(
                        Known.of(Proportion.builder().successes(11).trials(12).build()));
    }

    @Test
    void unknown_and_not_applicable_need_no_unit() {
        assertThat(fact("presence: unknown, reason: not asked").presence())
                .isEqualTo(Unknown.builder().reason("not asked").build());
        assertThat(fact("presence: not-applicable, reason: has no packages").presence())
                .isEqualTo(NotApplicable.builder().reason("has no packages").build());
        assertThat(fact("presence: unknown, reason: not asked").unit()).isEmpty();
    }

    @Test
    void a_standard_deviation_of_repetitions() {
        assertThat(fact("value: 5, unit: packages, spread: {sd: 0.5, n: 7}").spread())
                .contains(
                        DeviationSpread.builder().deviation(0.5).repetitions(7).build());
    }

    @Test
    void an_interval_with_its_level() {
        assertThat(fact("value: 5, unit: packages, spread: {low: 4, high: 7}").spread())
                .contains(IntervalSpread.builder().low(4).high(7).level(0.9).build());
        assertThat(fact("value: 5, unit: packages, spread: {low: 4, high: 7, level: 0.5}")
                        .spread())
                .contains(IntervalSpread.builder().low(4).high(7).level(0.5).build());
    }

    @Test
    void everything_else_that_can_be_said_of_a_figure() {
        Measurement fact =
                fact("value: 5, unit: packages, connections: 64, regime: bench.r1, commit: abc, selector: row 3,"
                        + " version: \"3.10\", lowerBound: true, note: Read this.");
        assertThat(fact.connections()).hasValue(64);
        assertThat(fact.regime()).hasToString("Optional[bench.r1]");
        assertThat(fact.commit()).contains("abc");
        assertThat(fact.selector()).contains("row 3");
        assertThat(fact.version()).contains("3.10");
        assertThat(fact.lowerBound()).isTrue();
        assertThat(fact.note()).contains("Read this.");
        assertThat(fact("value: 5, unit: packages").lowerBound()).isFalse();
    }
}
