package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.criterion.Direction;
import io.framewise.model.evidence.Yardstick;
import io.framewise.model.id.MetricId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Rules 2b, 3, 4, 5, 6 and 10 for what is measured under regimes: v = 1/2 + l / 20, so l = 20 v - 10. */
class RegimeCellsTest {
    private static final LocalDate DAY = World.TODAY.minusDays(10);
    private static final int DRAWS = 20_000;

    /** A criterion "speed" on the metric "speed", wide enough that nothing is clipped. */
    private static World world() {
        return new World()
                .draws(DRAWS)
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .weighs("speed");
    }

    private static double[] logs(World world, String framework) {
        return Sample.map(value -> 20 * value - 10, world.values("speed", framework));
    }

    @Test
    void one_run_is_drawn_as_t_with_four_degrees_around_the_logarithm_of_its_index() {
        double[] logs = logs(
                world().regime(Criteria.bareRegime("lab.one", "reuse")
                                .addYardsticks(Criteria.yardstick("speed", 50).build()))
                        .runs("a", "speed", "lab.one", DAY, 100)
                        .runs("b", "speed", "lab.one", DAY, 100),
                "a");
        double scale = 0.15 * Math.sqrt(2);

        // quantiles of t(4): 0.95 at 2.1318, 0.75 at 0.7407; variance 2
        assertThat(Sample.quantile(0.5, logs)).isCloseTo(Math.log(2), within(0.01));
        assertThat(Sample.quantile(0.95, logs)).isCloseTo(Math.log(2) + 2.1318 * scale, within(0.03));
        assertThat(Sample.quantile(0.05, logs)).isCloseTo(Math.log(2) - 2.1318 * scale, within(0.03));
        assertThat(Sample.quantile(0.75, logs)).isCloseTo(Math.log(2) + 0.7407 * scale, within(0.01));
        assertThat(Sample.deviation(logs)).isCloseTo(Math.sqrt(2) * scale, within(0.03));
    }

    @Test
    void many_runs_are_drawn_around_their_median_with_the_moderated_predictive_spread() {
        double[] values = Sample.map(Math::exp, 1.0, 1.1, 0.9, 1.2, 0.8, 1.05, 0.95);
        double[] logs = logs(
                world().regime(Criteria.regime("lab.one", "reuse", "speed"))
                        .runs("a", "speed", "lab.one", DAY, values)
                        .runs("b", "speed", "lab.one", DAY, 1),
                "a");
        double own = 1.4826 * 0.1;
        double scale = Math.sqrt((4 * 0.0225 + 6 * own * own) / 10 * (1 + 1.0 / 7));

        assertThat(Sample.mean(logs)).isCloseTo(1, within(0.005));
        // t(10) has the variance 10 / 8
        assertThat(Sample.deviation(logs)).isCloseTo(scale * Math.sqrt(10.0 / 8), within(0.01));
    }

    @Test
    void age_beyond_fresh_adds_its_variance_to_the_logarithm() {
        World world = new World()
                .draws(DRAWS)
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10))
                        .staleness(Criteria.stale(Period.ofYears(2), 0.15, Period.ofYears(20))))
                .weighs("speed")
                .regime(Criteria.regime("lab.one", "reuse", "speed").begins(LocalDate.of(2010, 1, 1)))
                .runs("a", "speed", "lab.one", World.TODAY.minusYears(8), 1)
                .runs("b", "speed", "lab.one", World.TODAY.minusYears(1), 1);

        assertThat(Sample.deviation(logs(world, "a"))).isCloseTo(Math.sqrt(2 * 2 * 0.0225 + 6 * 0.0225), within(0.02));
        assertThat(Sample.deviation(logs(world, "b"))).isCloseTo(Math.sqrt(2 * 2 * 0.0225), within(0.02));
    }

    @Test
    void runs_that_expired_are_as_if_nothing_had_been_measured_and_are_named() {
        Comparison answer = new World()
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10))
                        .staleness(Criteria.stale(Period.ofYears(2), 0.15, Period.ofYears(8))))
                .weighs("speed")
                .regime(Criteria.regime("lab.one", "reuse", "speed").begins(LocalDate.of(2010, 1, 1)))
                .runs("a", "speed", "lab.one", World.TODAY.minusYears(8).minusDays(1), 1)
                .runs("b", "speed", "lab.one", World.TODAY.minusYears(8), 1)
                .compare();

        assertThat(World.cell(answer, "speed", "a").state()).isEqualTo(CellState.UNKNOWN);
        assertThat(World.cell(answer, "speed", "b").state()).isEqualTo(CellState.KNOWN);
        assertThat(World.caveats(answer)).contains("EXPIRED speed: the runs of lab.one are too old to count");
    }

    @Test
    void scaling_a_regime_and_its_yardstick_changes_no_value() {
        double[] plain = world().regime(Criteria.regime("lab.one", "reuse", "speed"))
                .runs("a", "speed", "lab.one", DAY, 4)
                .runs("b", "speed", "lab.one", DAY, 1)
                .values("speed", "a");
        double[] scaled = world().regime(Criteria.bareRegime("lab.one", "reuse")
                        .addYardsticks(Criteria.yardstick("speed", 16).build()))
                .runs("a", "speed", "lab.one", DAY, 64)
                .runs("b", "speed", "lab.one", DAY, 16)
                .values("speed", "a");

        for (int i = 0; i < plain.length; i++) {
            assertThat(scaled[i]).isCloseTo(plain[i], within(1e-12));
        }
    }

    @Test
    void what_is_missing_in_a_regime_is_borrowed_from_the_same_family_with_a_wide_spread() {
        World world = world().regime(Criteria.regime("lab.one", "reuse", "speed"))
                .regime(Criteria.regime("lab.two", "reuse", "speed"))
                .regime(Criteria.regime("lab.three", "reuse", "speed"))
                .runs("a", "speed", "lab.one", DAY, Math.exp(1))
                .runs("a", "speed", "lab.two", DAY, Math.exp(3));
        for (String regime : new String[] {"lab.one", "lab.two", "lab.three"}) {
            world.runs("b", "speed", regime, DAY, 1);
        }
        double[] all = logs(world, "a");
        Comparison answer = world.compare();

        // a third of the draws each around 1, 2 (borrowed: mean of 1 and 3) and 3
        assertThat(Sample.mean(all)).isCloseTo(2, within(0.03));
        double between = 2.0 / 3;
        double measured = 2 * 2 * 0.0225;
        double borrowed = 2 * 0.45 * 0.45;
        assertThat(Sample.deviation(all)).isCloseTo(Math.sqrt(between + 2 * measured / 3 + borrowed / 3), within(0.03));
        assertThat(World.cell(answer, "speed", "a").unknownShare()).isZero();
        assertThat(World.cell(answer, "speed", "a").evidence()).hasSize(2);
    }

    @Test
    void nothing_is_borrowed_from_another_family_but_drawn_from_the_field_and_said() {
        World world = world().draws(DRAWS)
                .framework("c")
                .framework("d")
                .framework("e")
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .regime(Criteria.bareRegime("lab.two", "no-reuse")
                        .addYardsticks(Criteria.yardstick("speed", 1)
                                .priorDeviation(0.8)
                                .build()));
        for (String framework : new String[] {"b", "c", "d", "e"}) {
            world.runs(framework, "speed", "lab.one", DAY, 1).runs(framework, "speed", "lab.two", DAY, 1);
        }
        world.runs("a", "speed", "lab.one", DAY, around(8));
        // what is measured lies far above whatever the field's distribution gives
        double[] there = Arrays.stream(logs(world, "a")).filter(log -> log < 5).toArray();
        Comparison answer = world.compare();
        CriterionCell cell = World.cell(answer, "speed", "a");

        assertThat(Sample.mean(there)).isCloseTo(0, within(0.02));
        assertThat(Sample.deviation(there)).isCloseTo(0.8, within(0.02));
        assertThat(Sample.quantile(0.95, there)).isCloseTo(0.8 * 1.6449, within(0.04));
        assertThat(there.length).isCloseTo(DRAWS / 2, within(300));
        assertThat(cell.unknownShare()).isCloseTo(0.5, within(0.02));
        assertThat(World.cell(answer, "speed", "b").unknownShare()).isZero();
        assertThat(World.caveats(answer)).contains("UNKNOWN_HERE speed: Framework a is unknown in 0.5");
    }

    @Test
    void unknown_in_more_than_half_of_the_draws_counts_as_unknown() {
        World world = world().framework("c").framework("d").framework("e");
        for (String regime : new String[] {"lab.one", "lab.two", "lab.three"}) {
            world.regime(Criteria.regime(regime, "family-" + regime.substring(4), "speed"));
            for (String framework : new String[] {"b", "c", "d", "e"}) {
                world.runs(framework, "speed", regime, DAY, 1);
            }
        }
        world.runs("a", "speed", "lab.one", DAY, 1);

        Comparison answer = world.compare();
        Comparison excluding =
                world.compare(request -> request.unknowns(io.framewise.model.comparison.UnknownPolicy.EXCLUDE));

        assertThat(World.cell(answer, "speed", "a").state()).isEqualTo(CellState.UNKNOWN_HERE);
        assertThat(World.cell(answer, "speed", "a").unknownShare()).isCloseTo(2.0 / 3, within(0.02));
        assertThat(excluding.verdict()).isInstanceOf(io.framewise.model.comparison.Undecided.class);
    }

    @Test
    void one_draw_takes_one_regime_for_all_alternatives_and_all_criteria() {
        World world = coupled().weighs(Map.of("speed", 50.0, "delay", 50.0));
        double[] speedOfA = world.values("speed", "a");
        double[] speedOfB = world.values("speed", "b");
        double[] delayOfA = world.values("delay", "a");

        for (int i = 0; i < speedOfA.length; i++) {
            // regimes lie 4 apart, far beyond any residual: quick under lab.two, slow under lab.one
            boolean second = speedOfA[i] > 0.5;
            assertThat(speedOfB[i] > 0.5).as("draw %d", i).isEqualTo(second);
            assertThat(delayOfA[i] > 0.5).as("draw %d", i).isEqualTo(second);
        }
    }

    @Test
    void metrics_of_the_same_runs_share_nine_tenths_of_their_residual_and_frameworks_share_nothing() {
        World world = coupled().weighs(Map.of("speed", 50.0, "delay", 50.0));
        double[] speed = residuals(world.values("speed", "a"));
        double[] delay = residuals(world.values("delay", "a"));
        double[] other = residuals(world.values("speed", "b"));

        // delay is better when lower, so its value rises with the shared residual too
        assertThat(Sample.correlation(speed, delay)).isCloseTo(0.9, within(0.02));
        assertThat(Sample.correlation(speed, other)).isCloseTo(0, within(0.03));
    }

    /** Two regimes, of four logarithmic units around the middle, for a throughput and a latency. */
    private static World coupled() {
        World world = new World()
                .draws(10_000)
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .criterion(Criteria.criterion(
                                "delay",
                                Criteria.metric("delay"),
                                io.framewise.model.criterion.ValueFunction.between(
                                        io.framewise.model.criterion.Scale.LOG, Math.exp(10), Math.exp(-10)))
                        .direction(Direction.MINIMIZE));
        Yardstick speed = Criteria.yardstick("speed", 1).build();
        Yardstick delay = Criteria.yardstick("delay", 1).build();
        for (String regime : new String[] {"lab.one", "lab.two"}) {
            double level = regime.equals("lab.one") ? -4 : 4;
            world.regime(
                    Criteria.bareRegime(regime, "family-" + regime.substring(4)).addYardsticks(speed, delay));
            for (String framework : new String[] {"a", "b"}) {
                world.runs(framework, "speed", regime, DAY, around(level))
                        .runs(framework, "delay", regime, DAY, around(-level));
            }
        }
        return world;
    }

    /** Enough runs around a logarithm for tails that are nearly normal. */
    private static double[] around(double log) {
        double[] values = new double[20];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(log + 0.01 * (i % 5 - 2) + 1e-6 * i);
        }
        return values;
    }

    private static double[] residuals(double... values) {
        return Sample.map(value -> value > 0.5 ? value - 0.7 : value - 0.3, values);
    }

    @Test
    void a_criterion_of_another_source_with_other_families_draws_its_own() {
        World world =
                world().criterion(Criteria.criterion("store", Criteria.metric("store"), Criteria.logarithmic(10)));
        for (String metric : new String[] {"speed", "store"}) {
            for (int r = 1; r <= 2; r++) {
                String regime = metric + ".r" + r;
                world.regime(Criteria.regime(regime, metric + "-family-" + r, metric));
                world.runs("a", metric, regime, DAY, Math.exp(r == 1 ? -4 : 4)).runs("b", metric, regime, DAY, 1);
            }
        }

        assertThat(Sample.correlation(world.values("speed", "a"), world.values("store", "a")))
                .isCloseTo(0, within(0.03));
    }

    @Test
    void the_same_number_of_connections_is_meant_everywhere() {
        World world = new World()
                .criterion(Criteria.criterion("speed", Criteria.metric("throughput", 512), Criteria.logarithmic(10)))
                .weighs("speed")
                .regime(Criteria.bareRegime("lab.one", "reuse")
                        .addYardsticks(Yardstick.builder()
                                .from(Criteria.yardstick("throughput", 1).build())
                                .connections(OptionalInt.of(512))
                                .build()))
                .measured(World.aRun("a", 512, "lab.one", DAY, 5))
                .measured(World.aRun("a", 64, "lab.one", DAY, 900))
                .measured(World.aRun("b", 512, "lab.one", DAY, 5));

        assertThat(World.cell(world.compare(), "speed", "a").evidence())
                .singleElement()
                .satisfies(item -> assertThat(item.raw().orElseThrow()).isCloseTo(5, within(1e-9)));
    }

    @Test
    void a_value_that_did_not_move_with_its_conditions_is_excluded_there() {
        Comparison answer = violating(1000, 1040, 30).compare();

        assertThat(World.caveats(answer)).contains("EXCLUDED_RUN speed: the runs of lab.two are left out");
        assertThat(World.cell(answer, "speed", "a").evidence())
                .extracting(item -> item.regime().orElseThrow().value())
                .containsExactlyInAnyOrder("lab.one", "lab.three");
    }

    @Test
    void all_three_signs_are_needed_to_exclude_a_value() {
        // moved by 12 %; index only 17 times that of the rest of the family
        assertThat(World.caveats(violating(1000, 1120, 30).compare())).doesNotContain("EXCLUDED_RUN");
        assertThat(World.caveats(violating(1000, 1040, 60).compare())).doesNotContain("EXCLUDED_RUN");
    }

    @Test
    void a_yardstick_that_moved_by_less_than_a_factor_of_two_excludes_nothing() {
        World world = new World()
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .weighs("speed");
        regimes(world, 19, 10);
        for (String framework : new String[] {"a", "b"}) {
            world.runs(framework, "speed", "lab.one", DAY, 1000)
                    .runs(framework, "speed", "lab.two", DAY, 1000)
                    .runs(framework, "speed", "lab.three", DAY, 10);
        }

        assertThat(World.caveats(world.compare())).doesNotContain("EXCLUDED_RUN");
    }

    /** Framework a has three values in three regimes with the yardsticks 1000, 10 and 10; the last two are one family. */
    private static World violating(double first, double second, double third) {
        World world = new World()
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .weighs("speed");
        regimes(world, 1000, 10);
        return world.runs("a", "speed", "lab.one", DAY, first)
                .runs("a", "speed", "lab.two", DAY, second)
                .runs("a", "speed", "lab.three", DAY, third)
                .runs("b", "speed", "lab.one", DAY, 1000)
                .runs("b", "speed", "lab.two", DAY, 10)
                .runs("b", "speed", "lab.three", DAY, 10);
    }

    private static void regimes(World world, double first, double others) {
        String[] names = {"lab.one", "lab.two", "lab.three"};
        for (int r = 0; r < names.length; r++) {
            world.regime(Criteria.bareRegime(names[r], r == 0 ? "reuse" : "no-reuse")
                    .begins(LocalDate.of(2025, 1 + r, 1))
                    .addYardsticks(Criteria.yardstick("speed", r == 0 ? first : others)
                            .metric(MetricId.of("speed"))
                            .build()));
        }
    }

    @Test
    void a_ratio_is_taken_inside_each_run_and_needs_no_yardstick() {
        World world = scaling()
                .runs("a", "many", "lab.one", DAY, 20, 60, 40)
                .runs("a", "few", "lab.one", DAY, 10, 20, 10)
                .runs("b", "many", "lab.one", DAY, 1)
                .runs("b", "few", "lab.one", DAY, 1);

        // ratios 2, 3, 4: the median is 3
        assertThat(World.cell(world.compare(), "scaling", "a").evidence().get(0).quantity())
                .isCloseTo(3, within(1e-9));
        assertThat(Sample.quantile(0.5, world.values("scaling", "a"))).isCloseTo(0.5 + Math.log(3) / 20, within(0.002));
    }

    @Test
    void a_ratio_uses_cleaned_runs() {
        // the numerator jumped after three runs, and the last run is the one before once more
        World world = scaling()
                .runs("a", "many", "lab.one", DAY, 10, 11, 12, 40, 60, 50, 50)
                .runs("a", "few", "lab.one", DAY, 10, 11, 10, 10.5, 10, 11, 9)
                .runs("b", "many", "lab.one", DAY, 1)
                .runs("b", "few", "lab.one", DAY, 1);
        Comparison answer = world.compare();

        assertThat(World.cell(answer, "scaling", "a").evidence().get(0).runs()).isEqualTo(3);
        assertThat(World.cell(answer, "scaling", "a").evidence().get(0).quantity())
                .isCloseTo(50.0 / 11, within(1e-9));
        assertThat(World.caveats(answer)).contains("LEVEL_SHIFT scaling: its runs of lab.one jumped");
    }

    private static World scaling() {
        return new World()
                .draws(DRAWS)
                .criterion(Criteria.criterion(
                        "scaling",
                        io.framewise.model.criterion.RatioDerivation.builder()
                                .numerator(Criteria.metric("many"))
                                .denominator(Criteria.metric("few"))
                                .build(),
                        Criteria.logarithmic(10)))
                .weighs("scaling")
                .regime(Criteria.bareRegime("lab.one", "reuse")
                        .addYardsticks(
                                Criteria.yardstick("many", 7).build(),
                                Criteria.yardstick("few", 3).build()));
    }

    @Test
    void a_pessimist_takes_a_regime_without_runs_for_the_worst() {
        World world = world().regime(Criteria.regime("lab.one", "reuse", "speed"))
                .regime(Criteria.regime("lab.two", "no-reuse", "speed"))
                .framework("c");
        for (String framework : new String[] {"b", "c"}) {
            world.runs(framework, "speed", "lab.one", DAY, 1).runs(framework, "speed", "lab.two", DAY, 1);
        }
        world.runs("a", "speed", "lab.one", DAY, 1);
        double[] worst = world.values("speed", "a", request -> request.unknowns(UnknownPolicy.PESSIMISTIC));

        assertThat(Sample.share(0, worst)).isCloseTo(0.5, within(0.02));
        assertThat(Sample.share(0, world.values("speed", "a"))).isZero();
        assertThat(world.compare().whatIfs()).extracting(WhatIf::kind).contains(WhatIfKind.PESSIMISTIC_UNKNOWNS);
    }

    @Test
    void a_regime_that_does_not_measure_the_metric_takes_the_widest_prior_of_its_family() {
        World world = world().framework("c")
                .regime(Criteria.bareRegime("lab.one", "reuse")
                        .addYardsticks(Criteria.yardstick("speed", 1)
                                .priorDeviation(0.8)
                                .build()))
                .regime(Criteria.bareRegime("lab.other", "reuse"))
                .regime(Criteria.regime("lab.two", "no-reuse", "speed"));
        for (String framework : new String[] {"b", "c"}) {
            world.runs(framework, "speed", "lab.one", DAY, 1).runs(framework, "speed", "lab.two", DAY, 1);
        }
        world.runs("a", "speed", "lab.two", DAY, around(8));
        double[] there = Arrays.stream(logs(world, "a")).filter(log -> log < 5).toArray();

        assertThat(World.cell(world.compare(), "speed", "a").unknownShare()).isCloseTo(0.5, within(0.02));
        assertThat(Sample.deviation(there)).isCloseTo(0.8, within(0.02));
    }
}
