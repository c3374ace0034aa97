package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidDataException;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.comparison.Word;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.scenario.Requirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hard requirements: who fails one is screened out, who may fail one is not, and both are said. */
class ScreeningTest {

    private static Requirement.Builder requirement(String criterion) {
        return Requirement.builder().criterion(CriterionId.of(criterion)).why("it must be so");
    }

    private static World world(Requirement.Builder requirement) {
        return new World()
                .draws(500)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .scenario(World.scenarioOf(World.points(Map.of("age", 100.0))).addRequirements(requirement.build()))
                .fact("a", "age", 1)
                .fact("b", "age", 0)
                .fact("b", "size", 30);
    }

    @Test
    void at_least_a_number_screens_out_what_has_less() {
        Comparison answer =
                world(requirement("size").atLeast("30")).fact("a", "size", 29).compare();

        assertThat(answer.screened()).singleElement().satisfies(out -> {
            assertThat(out.framework().value()).isEqualTo("a");
            assertThat(out.reason()).contains("29").contains("at least 30").contains("it must be so");
        });
        assertThat(answer.ranking().places()).hasSize(1);
        assertThat(((Preferred) answer.verdict()).word()).isEqualTo(Word.CLEAR);
        assertThat(((Preferred) answer.verdict()).framework().value()).isEqualTo("b");
    }

    @Test
    void at_most_a_number_screens_out_what_has_more() {
        assertThat(world(requirement("size").atMost("30"))
                        .fact("a", "size", 31)
                        .compare()
                        .screened())
                .hasSize(1);
        assertThat(world(requirement("size").atMost("30"))
                        .fact("a", "size", 30)
                        .compare()
                        .screened())
                .isEmpty();
    }

    private static World levels(String atLeast) {
        FeatureLevelDerivation derivation = FeatureLevelDerivation.builder()
                .addRules(
                        LevelRule.builder()
                                .level("full")
                                .putWhen(FeatureId.of("async"), List.of("built-in"))
                                .build(),
                        LevelRule.builder()
                                .level("half")
                                .putWhen(FeatureId.of("async"), List.of("partial"))
                                .build(),
                        LevelRule.builder().level("none").build())
                .build();
        return new World()
                .draws(500)
                .criterion(Criteria.criterion(
                        "async",
                        derivation,
                        ValueFunction.builder()
                                .scale(Scale.ORDINAL)
                                .levels(Map.of("none", 0.0, "half", 0.4, "full", 1.0))
                                .build()))
                .scenario(World.scenarioOf(World.points(Map.of("async", 100.0)))
                        .addRequirements(requirement("async").atLeast(atLeast).build()))
                .feature(World.aFeature("a", "async", FeatureLevel.PARTIAL))
                .feature(World.aFeature("b", "async", FeatureLevel.BUILT_IN));
    }

    @Test
    void at_least_a_level_compares_what_levels_are_worth() {
        assertThat(levels("half").compare().screened()).isEmpty();
        assertThat(levels("full").compare().screened())
                .extracting(out -> out.framework().value())
                .containsExactly("a");
    }

    @Test
    void a_level_that_the_criterion_does_not_have_is_rejected_with_what_may_have_been_meant() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> levels("ful").compare())
                .satisfies(rejected -> assertThat(rejected.issues().get(0).toString())
                        .contains("The level (ful) of criterion (async) is not known")
                        .contains("full"));
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> world(requirement("size").atLeast("much")).compare())
                .satisfies(rejected ->
                        assertThat(rejected.issues().get(0).toString()).contains("A number is needed"));
    }

    @Test
    void what_is_not_known_to_fail_stays_with_a_caveat() {
        Comparison answer = world(requirement("size").atLeast("30")).compare();

        assertThat(answer.screened()).isEmpty();
        assertThat(answer.ranking().places()).hasSize(2);
        assertThat(World.caveats(answer))
                .contains("REQUIREMENT_UNCHECKED size: not known whether a meets the requirement (it must be so)");
    }

    @Test
    void what_depends_on_conditions_has_no_single_figure_to_check_and_that_is_said() {
        Comparison answer = new World()
                .draws(500)
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .scenario(World.scenarioOf(World.points(Map.of("speed", 100.0)))
                        .addRequirements(requirement("speed").atLeast("1000").build()))
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .runs("a", "speed", "lab.one", World.TODAY, 1)
                .runs("b", "speed", "lab.one", World.TODAY, 1)
                .compare();

        assertThat(answer.screened()).isEmpty();
        assertThat(World.caveats(answer)).contains("speed: a has no single figure, so the requirement was not checked");
    }

    @Test
    void when_nobody_meets_the_requirements_it_is_undecided() {
        Comparison answer =
                world(requirement("size").atLeast("50")).fact("a", "size", 1).compare();

        assertThat(((Undecided) answer.verdict()).reason()).contains("No alternative meets");
        assertThat(answer.screened()).hasSize(2);
        assertThat(answer.ranking().places()).isEmpty();
    }
}
