package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.id.SourceId;
import io.framewise.spi.DerivedQuantity;
import io.framewise.spi.MeasurementDeriver;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules 8 to 10 for single facts: means and quantiles of many draws against closed forms. */
class CellsTest {
    private static final int DRAWS = 20_000;

    private static World world(Criterion.Builder criterion) {
        return new World().draws(DRAWS).criterion(criterion).weighs("m").fact("b", "m", 1);
    }

    private static double[] values(Criterion.Builder criterion, Measurement.Builder fact) {
        return world(criterion).measured(fact).values("m", "a");
    }

    private static Criterion.Builder linear() {
        return Criteria.criterion("m", Criteria.metric("m"), ValueFunction.between(Scale.LINEAR, 0, 100));
    }

    /** v = 1/2 + l / 20. */
    private static Criterion.Builder logarithmic() {
        return Criteria.criterion("m", Criteria.metric("m"), Criteria.logarithmic(10));
    }

    private static double[] logs(double... values) {
        return Sample.map(value -> 20 * value - 10, values);
    }

    private static Measurement.Builder fact(double value) {
        return World.aFact("a", "m", value);
    }

    @Test
    void a_plain_fact_is_exact_between_its_reference_points_and_clipped_outside() {
        assertThat(Sample.share(0.25, values(linear(), fact(25)))).isEqualTo(1);
        assertThat(Sample.share(1, values(linear(), fact(250)))).isEqualTo(1);
        assertThat(Sample.share(0, values(linear(), fact(-3)))).isEqualTo(1);
        assertThat(values(logarithmic(), fact(Math.exp(3)))[0]).isCloseTo(0.65, within(1e-12));
    }

    @Test
    void a_value_function_may_fall() {
        Criterion.Builder falling = Criteria.criterion(
                        "m", Criteria.metric("m"), ValueFunction.between(Scale.LOG, 1000, 10))
                .direction(Direction.MINIMIZE);

        assertThat(values(falling, fact(100))[0]).isCloseTo(0.5, within(1e-12));
        assertThat(values(falling, fact(1000))[0]).isZero();
    }

    @Test
    void the_newest_fact_counts() {
        assertThat(Sample.share(
                        0.2,
                        world(linear())
                                .measured(fact(10).observedOn(World.TODAY.minusDays(3)))
                                .measured(fact(20).observedOn(World.TODAY.minusDays(1)))
                                .measured(fact(30).observedOn(World.TODAY.minusDays(2)))
                                .values("m", "a")))
                .isEqualTo(1);
    }

    @Test
    void of_several_metrics_the_first_known_one_counts_and_a_factor_multiplies() {
        Criterion.Builder any = Criteria.criterion(
                "m",
                AnyDerivation.builder()
                        .addMetrics(
                                Criteria.metric("size"),
                                MetricDerivation.builder()
                                        .from(Criteria.metric("parts"))
                                        .times(5)
                                        .build())
                        .build(),
                ValueFunction.between(Scale.LINEAR, 0, 100));
        World world = new World()
                .criterion(any)
                .weighs("m")
                .fact("a", "size", 40)
                .fact("a", "parts", 2)
                .fact("b", "parts", 3);

        assertThat(Sample.share(0.4, world.values("m", "a"))).isEqualTo(1);
        assertThat(Sample.share(0.15, world.values("m", "b"))).isEqualTo(1);
    }

    @Test
    void a_count_is_a_gamma_rate_with_half_an_event_more() {
        for (int count : new int[] {0, 3, 12}) {
            double[] logs = logs(values(
                    Criteria.bare("m")
                            .addDefinitions(
                                    Criteria.definition("only", 1, Criteria.metric("m"), Criteria.logarithmic(10))
                                            .count(true)
                                            .build()),
                    fact(count)));
            // digamma and trigamma at k + 1/2 by their recurrence from 1/2
            double mean = -1.9635100260214235;
            double variance = Math.PI * Math.PI / 2;
            for (int i = 0; i < count; i++) {
                mean += 1 / (0.5 + i);
                variance -= 1 / ((0.5 + i) * (0.5 + i));
            }

            assertThat(Sample.mean(logs)).as("%s events", count).isCloseTo(mean, within(0.05));
            assertThat(Sample.deviation(logs)).as("%s events", count).isCloseTo(Math.sqrt(variance), within(0.05));
        }
    }

    @Test
    void a_proportion_without_a_stored_prior_is_beta_around_one_half() {
        double[] values = values(
                Criteria.simple("m"),
                fact(1).presence(Known.of(
                        Proportion.builder().successes(7).trials(8).build())));
        double first = 7 + 2;
        double second = 1 + 2;
        double mean = first / (first + second);

        assertThat(Sample.mean(values)).isCloseTo(mean, within(0.004));
        assertThat(Sample.deviation(values))
                .isCloseTo(Math.sqrt(mean * (1 - mean) / (first + second + 1)), within(0.003));
    }

    @Test
    void a_proportion_is_drawn_towards_the_mean_that_the_criterion_stores() {
        MetricDerivation fixes = MetricDerivation.builder()
                .from(Criteria.metric("m"))
                .prior(ProportionPrior.builder().mean(0.92).build())
                .build();
        for (int trials : new int[] {0, 8}) {
            double[] values = values(
                    Criteria.criterion("m", fixes, Criteria.UNIT),
                    fact(1).presence(Known.of(Proportion.builder()
                            .successes(trials / 2)
                            .trials(trials)
                            .build())));
            // Beta(k + 4 * 0.92, n - k + 4 * 0.08)
            assertThat(Sample.mean(values)).isCloseTo((trials / 2.0 + 3.68) / (trials + 4), within(0.004));
        }
    }

    @Test
    void an_interval_on_a_ratio_scale_is_log_normal_through_its_ends() {
        double[] logs = logs(values(
                logarithmic(),
                fact(2).spread(IntervalSpread.builder().low(1).high(Math.exp(2)).build())));

        assertThat(Sample.quantile(0.05, logs)).isCloseTo(0, within(0.03));
        assertThat(Sample.quantile(0.5, logs)).isCloseTo(1, within(0.02));
        assertThat(Sample.quantile(0.95, logs)).isCloseTo(2, within(0.03));
    }

    @Test
    void an_interval_on_a_linear_scale_is_normal_through_its_ends_at_its_level() {
        double[] values = values(
                linear(),
                fact(50).spread(IntervalSpread.builder()
                        .low(40)
                        .high(60)
                        .level(0.5)
                        .build()));

        assertThat(Sample.quantile(0.25, values)).isCloseTo(0.4, within(0.005));
        assertThat(Sample.quantile(0.75, values)).isCloseTo(0.6, within(0.005));
        assertThat(Sample.deviation(values)).isCloseTo(0.1 / 0.67449, within(0.003));
    }

    @Test
    void repetitions_are_drawn_as_one_more_of_them() {
        double[] values = values(
                linear(),
                fact(50).spread(DeviationSpread.builder()
                        .deviation(10)
                        .repetitions(4)
                        .build()));

        assertThat(Sample.mean(values)).isCloseTo(0.5, within(0.003));
        assertThat(Sample.deviation(values)).isCloseTo(0.1 * Math.sqrt(1.25), within(0.002));
    }

    @Test
    void a_lower_bound_lies_above_its_value_by_a_folded_normal() {
        double[] logs = logs(values(logarithmic(), fact(Math.exp(1)).lowerBound(true)));

        assertThat(Sample.quantile(0, logs)).isCloseTo(1, within(0.001));
        assertThat(Sample.mean(logs)).isCloseTo(1 + 0.4 * Math.sqrt(2 / Math.PI), within(0.01));
        assertThat(Sample.quantile(0.95, logs)).isCloseTo(1 + 0.4 * 1.95996, within(0.02));
    }

    @Test
    void a_date_counts_in_years_up_to_the_as_of_date() {
        Measurement.Builder first = fact(0).unit("date")
                .presence(Known.of(
                        Moment.builder().date(World.TODAY.minusYears(5)).build()));

        assertThat(values(linear(), first)[0]).isCloseTo(0.05, within(1e-4));
    }

    @Test
    void age_beyond_fresh_widens_the_logarithm_by_its_variance() {
        Criterion.Builder aging = logarithmic().staleness(Criteria.stale(Period.ofYears(1), 0.4, Period.ofYears(9)));

        double[] old = logs(values(aging, fact(Math.exp(2)).observedOn(World.TODAY.minusYears(5))));
        assertThat(Sample.mean(old)).isCloseTo(2, within(0.02));
        assertThat(Sample.deviation(old)).isCloseTo(0.4 * 2, within(0.02));
        assertThat(Sample.share(
                        0.6,
                        values(
                                aging,
                                fact(Math.exp(2))
                                        .observedOn(World.TODAY.minusYears(1).plusDays(1)))))
                .isEqualTo(1);
    }

    @Test
    void age_on_other_scales_widens_the_value_by_a_quarter_of_the_variance() {
        Criterion.Builder aging = linear().staleness(Criteria.stale(Period.ofYears(1), 0.1, Period.ofYears(9)));
        double[] old = values(aging, fact(50).observedOn(World.TODAY.minusYears(5)));

        assertThat(Sample.mean(old)).isCloseTo(0.5, within(0.003));
        assertThat(Sample.deviation(old)).isCloseTo(0.1 * 2 / 2, within(0.003));
    }

    @Test
    void evidence_that_expired_is_unknown_and_said() {
        World world = world(linear().staleness(Criteria.stale(Period.ofYears(1), 0.1, Period.ofYears(4))))
                .measured(fact(50).observedOn(World.TODAY.minusYears(4).minusDays(1)));
        Comparison answer = world.compare();

        assertThat(World.cell(answer, "m", "a").state()).isEqualTo(CellState.UNKNOWN_HERE);
        assertThat(World.cell(answer, "m", "a").unknownShare()).isEqualTo(1);
        assertThat(World.caveats(answer)).contains("EXPIRED m: the evidence of 2021-12-31 is too old to count");
        assertThat(Sample.deviation(world.values("m", "a"))).isCloseTo(Math.sqrt(1.0 / 12), within(0.005));
    }

    @Test
    void a_source_that_will_not_be_updated_is_named_whatever_was_taken_from_it() {
        World world = world(linear())
                .source(World.aSource("ended", World.TODAY).frozen(true).build())
                .measured(fact(50).source(SourceId.of("ended")));

        assertThat(World.caveats(world.compare())).contains("FROZEN m: ended will not be updated");
    }

    @Test
    void a_weak_proxy_has_an_error_of_a_fifth_on_its_value() {
        double[] values = values(linear().quality(Quality.LOW), fact(50));

        assertThat(Sample.mean(values)).isCloseTo(0.5, within(0.005));
        // a normal deviation of 0.2, clipped at 2.5 deviations on both sides
        assertThat(Sample.deviation(values)).isCloseTo(0.2, within(0.004));
        assertThat(Sample.quantile(0.84134, values)).isCloseTo(0.7, within(0.006));
        assertThat(Sample.quantile(0, values)).isZero();
        assertThat(Sample.quantile(1, values)).isEqualTo(1);
    }

    @Test
    void what_nobody_knows_is_uniform_on_the_stored_range() {
        World world = world(linear().priorLow(0.2).priorHigh(0.6));
        double[] values = world.values("m", "a");

        assertThat(Sample.quantile(0, values)).isBetween(0.2, 0.201);
        assertThat(Sample.mean(values)).isCloseTo(0.4, within(0.004));
        assertThat(Sample.deviation(values)).isCloseTo(0.4 / Math.sqrt(12), within(0.002));
    }

    @Test
    void a_mix_is_the_weighted_mean_of_its_parts_and_an_unknown_part_is_drawn() {
        MixDerivation mix = MixDerivation.builder()
                .addParts(
                        MixPart.builder()
                                .weight(3)
                                .derivation(Criteria.metric("size"))
                                .value(Criteria.UNIT)
                                .build(),
                        MixPart.builder()
                                .weight(1)
                                .derivation(Criteria.metric("age"))
                                .value(Criteria.UNIT)
                                .build())
                .build();
        World world = new World()
                .draws(DRAWS)
                .criterion(Criteria.criterion("m", mix, Criteria.UNIT))
                .weighs("m")
                .fact("a", "size", 0.4)
                .fact("a", "age", 0.8)
                .fact("b", "size", 0.4);

        assertThat(Sample.share(0.5, world.values("m", "a"))).isEqualTo(1);
        assertThat(Sample.mean(world.values("m", "b"))).isCloseTo(0.3 + 0.125, within(0.003));
        assertThat(Sample.quantile(0, world.values("m", "b"))).isGreaterThanOrEqualTo(0.3);
        assertThat(World.cell(world.compare(), "m", "b").state()).isEqualTo(CellState.KNOWN);
    }

    @Test
    void a_deriver_gives_a_quantity_with_its_deviation() {
        MeasurementDeriver deriver = new MeasurementDeriver() {
            @Override
            public String id() {
                return "counting";
            }

            @Override
            public Optional<DerivedQuantity> derive(
                    io.framewise.model.framework.FrameworkEvidence evidence, LocalDate asOf) {
                return evidence.framework().value().equals("a")
                        ? Optional.of(DerivedQuantity.of(50, 10, asOf, List.of(SourceId.of("s"))))
                        : Optional.empty();
            }
        };
        World world = new World()
                .draws(DRAWS)
                .deriver(deriver)
                .criterion(Criteria.criterion(
                        "m",
                        CustomDerivation.builder().deriver("counting").build(),
                        ValueFunction.between(Scale.LINEAR, 0, 100)))
                .weighs("m");

        assertThat(Sample.mean(world.values("m", "a"))).isCloseTo(0.5, within(0.003));
        assertThat(Sample.deviation(world.values("m", "a"))).isCloseTo(0.1, within(0.002));
        assertThat(World.cell(world.compare(), "m", "b").state()).isEqualTo(CellState.UNKNOWN);
        assertThat(World.cell(world.compare(), "m", "a").citations()).containsExactly("E1");
    }

    @Test
    void definitions_are_drawn_by_their_weights_and_all_alternatives_take_the_same() {
        World world = new World()
                .draws(DRAWS)
                .criterion(Criteria.bare("m")
                        .addDefinitions(
                                Criteria.definition("first", 3, Criteria.metric("first"), Criteria.UNIT)
                                        .build(),
                                Criteria.definition("second", 1, Criteria.metric("second"), Criteria.UNIT)
                                        .build()))
                .weighs("m")
                .fact("a", "first", 0.1)
                .fact("a", "second", 0.9)
                .fact("b", "first", 0.2)
                .fact("b", "second", 0.7);
        double[] ofA = world.values("m", "a");
        double[] ofB = world.values("m", "b");

        assertThat(Sample.share(0.1, ofA)).isCloseTo(0.75, within(0.01));
        for (int i = 0; i < ofA.length; i++) {
            assertThat(ofB[i]).isEqualTo(ofA[i] == 0.1 ? 0.2 : 0.7);
        }
        assertThat(World.criterion(world.compare(), "m").definitions())
                .extracting(result -> result.definition() + " " + result.weight() + " " + result.standing())
                .containsExactly("first 0.75 AHEAD", "second 0.25 BEHIND");
    }

    @Test
    void a_definition_of_which_nothing_is_known_of_anybody_is_drawn_from_what_unknown_counts_as() {
        World world = twoDefinitions().fact("a", "second", 0.9).fact("b", "second", 0.7);

        assertThat(Sample.share(0.9, world.values("m", "a"))).isCloseTo(0.5, within(0.02));
        assertThat(World.cell(world.compare(), "m", "a").unknownShare()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void an_alternative_that_brings_a_definition_changes_no_draw_of_the_others() {
        double[] two = twoDefinitions()
                .fact("a", "second", 0.9)
                .fact("b", "second", 0.7)
                .values("m", "a");
        double[] three = twoDefinitions()
                .framework("c")
                .fact("a", "second", 0.9)
                .fact("b", "second", 0.7)
                .fact("c", "first", 0.5)
                .values("m", "a");

        assertThat(three).isEqualTo(two);
    }

    private static World twoDefinitions() {
        return new World()
                .criterion(Criteria.bare("m")
                        .addDefinitions(
                                Criteria.definition("first", 1, Criteria.metric("first"), Criteria.UNIT)
                                        .build(),
                                Criteria.definition("second", 1, Criteria.metric("second"), Criteria.UNIT)
                                        .build()))
                .weighs("m");
    }
}
