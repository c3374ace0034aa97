package io.framewise.engine;

import static io.framewise.model.framework.FeatureLevel.BUILT_IN;
import static io.framewise.model.framework.FeatureLevel.NO;
import static io.framewise.model.framework.FeatureLevel.PARTIAL;
import static io.framewise.model.framework.FeatureLevel.THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.id.FeatureId;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 7, 8 and 10 for features: levels move to a neighbour, unknown items are uniform. */
class FeatureCellsTest {
    private static final int DRAWS = 40_000;
    private static final Map<String, Double> LEVELS = Map.of("none", 0.0, "some", 0.25, "all", 1.0);

    /** none without "async"; all with "async" built in and "socket"; some otherwise. */
    private static Criterion.Builder levels() {
        FeatureLevelDerivation derivation = FeatureLevelDerivation.builder()
                .addRules(
                        LevelRule.builder()
                                .level("all")
                                .putWhen(FeatureId.of("async"), List.of("built-in"))
                                .putWhen(FeatureId.of("socket"), List.of("built-in"))
                                .build(),
                        LevelRule.builder()
                                .level("some")
                                .putWhen(FeatureId.of("async"), List.of("built-in", "partial"))
                                .build(),
                        LevelRule.builder().level("none").build())
                .build();
        return Criteria.criterion(
                "m",
                derivation,
                ValueFunction.builder().scale(Scale.ORDINAL).levels(LEVELS).build());
    }

    private static World world(Criterion.Builder criterion) {
        return new World()
                .draws(DRAWS)
                .criterion(criterion)
                .weighs("m")
                .feature(World.aFeature("b", "async", BUILT_IN))
                .feature(World.aFeature("b", "socket", BUILT_IN));
    }

    @Test
    void a_level_in_the_middle_moves_to_either_neighbour_alike() {
        double[] values =
                world(levels()).feature(World.aFeature("a", "async", PARTIAL)).values("m", "a");

        assertThat(Sample.share(0.25, values)).isCloseTo(0.97, within(0.004));
        assertThat(Sample.share(0, values)).isCloseTo(0.015, within(0.003));
        assertThat(Sample.share(1, values)).isCloseTo(0.015, within(0.003));
    }

    @Test
    void a_level_at_an_end_moves_to_its_one_neighbour() {
        double[] values = world(levels()).values("m", "b");

        assertThat(Sample.share(1, values)).isCloseTo(0.97, within(0.004));
        assertThat(Sample.share(0.25, values)).isCloseTo(0.03, within(0.004));
    }

    @Test
    void medium_quality_moves_a_level_three_times_as_often() {
        assertThat(Sample.share(1, world(levels().quality(Quality.MEDIUM)).values("m", "b")))
                .isCloseTo(0.90, within(0.006));
    }

    @Test
    void a_level_that_rests_on_no_occurrence_found_moves_as_if_of_low_quality() {
        double[] values =
                world(levels()).feature(World.aFeature("a", "async", NO)).values("m", "a");

        assertThat(Sample.share(0, values)).isCloseTo(0.80, within(0.008));
        assertThat(Sample.share(0.25, values)).isCloseTo(0.20, within(0.008));
    }

    @Test
    void each_year_beyond_fresh_makes_a_level_less_sure() {
        Staleness staleness = Staleness.builder()
                .fresh(Period.ofYears(1))
                .tau(0)
                .expires(Period.ofYears(4))
                .levelPerYear(0.05)
                .build();
        World world = new World()
                .draws(DRAWS)
                .source("old", World.TODAY.minusYears(3))
                .criterion(levels().staleness(staleness))
                .weighs("m");
        for (String feature : new String[] {"async", "socket"}) {
            world.feature(
                    World.aFeature("b", feature, BUILT_IN).evidence(List.of(io.framewise.model.id.SourceId.of("old"))));
        }

        assertThat(Sample.share(1, world.values("m", "b"))).isCloseTo(1 - 0.03 - 2 * 0.05, within(0.006));
    }

    @Test
    void what_decides_no_rule_need_not_be_known() {
        World decided = world(levels()).feature(World.aFeature("a", "async", PARTIAL));
        World open = world(levels()).feature(World.aFeature("a", "async", BUILT_IN));

        assertThat(World.cell(decided.compare(), "m", "a").figure()).contains("some");
        assertThat(World.cell(open.compare(), "m", "a").state()).isEqualTo(CellState.UNKNOWN);
        assertThat(World.caveats(open.compare())).contains("not known of it: socket");
    }

    private static Criterion.Builder share() {
        FeatureShareDerivation derivation = FeatureShareDerivation.builder()
                .putFeature(FeatureId.of("async"), 3.0)
                .putFeature(FeatureId.of("socket"), 1.0)
                .levels(Map.of("built-in", 1.0, "partial", 0.5, "third-party", 0.3, "no", 0.0))
                .build();
        return Criteria.criterion("m", derivation, Criteria.UNIT);
    }

    @Test
    void a_share_is_the_weighted_worth_of_its_features_where_each_may_move() {
        double[] values = world(share())
                .feature(World.aFeature("a", "async", BUILT_IN))
                .feature(World.aFeature("a", "socket", THIRD_PARTY))
                .values("m", "a");

        // built in may be "in a dependency" (worth 0 here), third-party may be "no" (0) or "server" (0 here)
        assertThat(Sample.share(0.75 + 0.075, values)).isCloseTo(0.97 * 0.97, within(0.006));
        assertThat(Sample.share(0.075, values)).isCloseTo(0.03 * 0.97, within(0.004));
        assertThat(Sample.mean(values)).isCloseTo(0.97 * 0.825, within(0.003));
    }

    @Test
    void a_feature_that_was_not_found_moves_as_if_of_low_quality() {
        double[] values = world(share())
                .feature(World.aFeature("a", "async", BUILT_IN))
                .feature(World.aFeature("a", "socket", NO))
                .values("m", "a");

        // 0.20 that it is third-party after all
        assertThat(Sample.share(0.75, values)).isCloseTo(0.97 * 0.80, within(0.008));
        assertThat(Sample.share(0.75 + 0.075, values)).isCloseTo(0.97 * 0.20, within(0.008));
    }

    @Test
    void the_unknown_part_of_a_share_is_uniform_between_all_absent_and_all_present() {
        World world = world(share()).feature(World.aFeature("a", "socket", BUILT_IN));
        double[] values = Sample.map(value -> value, world.values("m", "a"));

        assertThat(Sample.mean(values)).isCloseTo(0.97 * 0.25 + 0.75 / 2, within(0.004));
        assertThat(Sample.deviation(values))
                .isCloseTo(Math.sqrt(0.75 * 0.75 / 12 + 0.25 * 0.25 * 0.03 * 0.97), within(0.004));
        assertThat(Sample.quantile(1, values)).isGreaterThan(0.99);
        assertThat(World.caveats(world.compare())).contains("not known of it: async");
    }

    @Test
    void a_share_of_nothing_known_is_unknown() {
        assertThat(World.cell(world(share()).compare(), "m", "a").state()).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_feature_present_since_an_old_version_does_not_expire_before_its_page_was_written() {
        Criterion.Builder aging = share().staleness(Staleness.builder()
                .fresh(Period.ofYears(1))
                .tau(0)
                .expires(Period.ofYears(4))
                .build());
        World world = world(aging).draws(500);
        for (String[] release : new String[][] {{"1.0", "2015-01-01"}, {"3.0", "2022-12-01"}}) {
            world.event(io.framewise.model.evidence.DatedEvent.builder()
                    .framework(io.framewise.model.id.FrameworkId.of("a"))
                    .kind("releases")
                    .id(release[0])
                    .date(java.time.LocalDate.parse(release[1]))
                    .source(io.framewise.model.id.SourceId.of("s"))
                    .origin(World.ORIGIN));
        }
        world.feature(World.aFeature("a", "async", BUILT_IN).since("1.0"));

        assertThat(World.cell(world.compare(request -> request.asOf(java.time.LocalDate.of(2023, 1, 1))), "m", "a")
                        .state())
                .isEqualTo(CellState.KNOWN);
    }
}
