package io.framewise.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidModelException;
import io.framewise.error.Location;
import io.framewise.model.criterion.Quality;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceChecksTest {
    private final Origin origin = Origin.of(PackId.of("org.example"), "2026.04", Location.of("sources.yaml", 1, 1));
    private final LocalDate day = LocalDate.of(2026, 4, 15);

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void a_quantity_is_finite(double value) {
        rejected("must be finite", () -> Quantity.of(value));
        assertThat(Quantity.of(-1.5).value()).isEqualTo(-1.5);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1"})
    void successes_lie_between_0_and_the_trials(int successes, int trials) {
        rejected(
                "(%s of %s)".formatted(successes, trials),
                () -> Proportion.builder().successes(successes).trials(trials).build());
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0.9", "NaN, 1, 0.9", "1, NaN, 0.9", "-Infinity, 1, 0.9", "1, 2, 0", "1, 2, 1", "1, 2, NaN"})
    void an_interval_ascends_and_has_a_level_between_0_and_1(double low, double high, double level) {
        rejected(
                low <= high && !Double.isInfinite(low) ? "must lie between 0 and 1" : "must not be above its high end",
                () -> IntervalSpread.builder().low(low).high(high).level(level).build());
    }

    @Test
    void an_interval_holds_with_90_percent_unless_it_says_otherwise() {
        assertThat(IntervalSpread.builder().low(1).high(1).build().level()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 3", "NaN, 3", "Infinity, 3", "0.1, 0"})
    void a_deviation_is_not_negative_and_comes_from_repetitions(double deviation, int repetitions) {
        rejected(
                repetitions < 1 ? "repetitions (0) of a standard deviation must be at least 1" : "of at least 0",
                () -> DeviationSpread.builder()
                        .deviation(deviation)
                        .repetitions(repetitions)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1, 0.9", "-1, 0.1, 0.9", "NaN, 0.1, 0.9", "Infinity, 0.1, 0.9", "1, -0.1, 0.9", "1, 0.1, -1"})
    void a_yardstick_is_positive(double value, double pooled, double prior) {
        rejected(
                "must be positive",
                () -> Yardstick.builder()
                        .metric(MetricId.of("throughput"))
                        .value(value)
                        .unit("requests/s")
                        .pooledDeviation(pooled)
                        .priorDeviation(prior)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"Infinity, 0.9", "0.1, Infinity", "NaN, 0.9"})
    void a_yardstick_has_finite_deviations(double pooled, double prior) {
        rejected(
                "its deviations",
                () -> Yardstick.builder()
                        .metric(MetricId.of("throughput"))
                        .value(1)
                        .unit("requests/s")
                        .pooledDeviation(pooled)
                        .priorDeviation(prior)
                        .build());
    }

    @Test
    void nothing_is_observed_after_it_was_retrieved() {
        Source source = Source.builder()
                .id(SourceId.of("docs"))
                .kind(EvidenceKind.DOCUMENTED)
                .observedOn(day)
                .retrievedOn(day)
                .quality(Quality.HIGH)
                .group("docs")
                .origin(origin)
                .build();
        rejected(
                "was observed (2026-04-16) after it was retrieved (2026-04-15)",
                () -> Source.builder().from(source).observedOn(day.plusDays(1)).build());
    }

    @Test
    void a_regime_does_not_end_before_it_begins() {
        Regime regime = Regime.builder()
                .id(RegimeId.of("bench.r1"))
                .source(SourceId.of("bench"))
                .family(FamilyId.of("reuse"))
                .title("wrk")
                .begins(day)
                .ends(day)
                .origin(origin)
                .build();
        assertThat(regime.comparable()).isTrue();
        rejected(
                "ends (2026-04-14) before it begins (2026-04-15)",
                () -> Regime.builder().from(regime).ends(day.minusDays(1)).build());
    }

    @Test
    void the_score_of_an_event_is_finite() {
        rejected(
                "must be finite",
                () -> DatedEvent.builder()
                        .framework(FrameworkId.of("flask"))
                        .kind("advisories")
                        .date(day)
                        .id("CVE-1")
                        .score(Double.NaN)
                        .source(SourceId.of("osv"))
                        .origin(origin)
                        .build());
    }

    @Test
    void the_id_of_a_measurement_tells_framework_metric_connections_and_regime() {
        Measurement measurement = Measurement.builder()
                .framework(FrameworkId.of("flask"))
                .metric(MetricId.of("throughput"))
                .connections(512)
                .regime(RegimeId.of("the-benchmarker.r7"))
                .presence(Known.of(Quantity.of(1)))
                .unit("requests/s")
                .observedOn(day)
                .source(SourceId.of("the-benchmarker"))
                .origin(origin)
                .build();
        assertThat(measurement.id()).isEqualTo("flask/throughput-512/the-benchmarker.r7");
        Measurement plain = Measurement.builder()
                .framework(FrameworkId.of("flask"))
                .metric(MetricId.of("footprint"))
                .presence(Unknown.builder().reason("not asked").build())
                .unit("packages")
                .observedOn(day)
                .source(SourceId.of("pypi"))
                .origin(origin)
                .build();
        assertThat(plain.id()).isEqualTo("flask/footprint");
    }

    @Test
    void unknown_not_applicable_and_zero_are_three_different_things() {
        Presence unknown = Unknown.builder().reason("none").build();
        Presence notApplicable = NotApplicable.builder().reason("none").build();
        assertThat(unknown).isNotEqualTo(notApplicable).isNotEqualTo(Known.of(Quantity.of(0)));
    }

    private static void rejected(String message, Runnable construction) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(construction::run)
                .withMessageContaining(message);
    }
}
