package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.explanation.ExplainedCriterion;
import io.framewise.model.explanation.ExplainedRegime;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.Ground;
import io.framewise.model.explanation.Observed;
import io.framewise.model.explanation.ObservedKind;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.RegimeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From an answer back to what was observed. */
class ExplainerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    /** Two criteria: runs of three regimes in two families, and a fact. */
    private static World world() {
        return runs(new World()
                .draws(1000)
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .regime(Criteria.regime("lab.two", "no-reuse", "speed"))
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(2)))
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("shown"))
                .weighs(Map.of("speed", 80.0, "size", 20.0))
                .fact("a", "size", 0.25)
                .fact("b", "size", 0.75));
    }

    private static World runs(World world) {
        return world.runs("a", "speed", "lab.one", DAY, 2.5, 2.6, 2.7, 2.8, 2.9)
                .runs("a", "speed", "lab.two", DAY, 1.1, 1.2)
                .runs("b", "speed", "lab.one", DAY, 1.3, 1.4)
                .runs("b", "speed", "lab.two", DAY, 1.0, 1.05);
    }

    private static Explanation explain(World world) {
        return explain(world, request -> request);
    }

    private static Explanation explain(World world, UnaryOperator<ComparisonRequest.Builder> change) {
        return new Explainer(world.catalog()).explain(world.compare(change));
    }

    private static Stream<Ground> grounds(Explanation explanation) {
        return explanation.criteria().stream()
                .flatMap(criterion -> criterion.definitions().stream())
                .flatMap(definition -> definition.cells().stream())
                .flatMap(cell -> cell.grounds().stream());
    }

    private static Stream<Observed> observed(Explanation explanation) {
        return grounds(explanation).flatMap(ground -> ground.observed().stream());
    }

    @Test
    void the_contributions_add_up_to_the_lead() {
        Explanation explanation = explain(world());
        Comparison comparison = explanation.comparison();
        double lead = comparison.ranking().places().get(0).value()
                - comparison.ranking().places().get(1).value();

        assertThat(explanation.criteria().stream()
                        .mapToDouble(criterion ->
                                criterion.result().pair().orElseThrow().contribution())
                        .sum())
                .isCloseTo(lead, within(1e-9));
        assertThat(explanation.text()).contains("a lead of " + Figures.three(lead) + ".");
    }

    @Test
    void the_weighed_criteria_are_explained_by_the_size_of_their_contribution() {
        assertThat(explain(world()).criteria())
                .extracting(criterion -> criterion.result().criterion().value())
                .containsExactly("size", "speed");
    }

    @Test
    void everything_observed_is_in_the_catalog_and_everything_that_counts_is_observed() {
        World world = world();
        Explanation explanation = explain(world);

        assertThat(observed(explanation))
                .extracting(one ->
                        one.framework() + " " + one.name() + " " + one.value().orElseThrow() + " " + one.observedOn())
                .containsExactlyInAnyOrder(
                        "a speed 2.5 2025-12-27",
                        "a speed 2.6 2025-12-28",
                        "a speed 2.7 2025-12-29",
                        "a speed 2.8 2025-12-30",
                        "a speed 2.9 2025-12-31",
                        "a speed 1.1 2025-12-30",
                        "a speed 1.2 2025-12-31",
                        "b speed 1.3 2025-12-30",
                        "b speed 1.4 2025-12-31",
                        "b speed 1.0 2025-12-30",
                        "b speed 1.05 2025-12-31",
                        "a size 0.25 2026-01-01",
                        "b size 0.75 2026-01-01");
        assertThat(observed(explanation))
                .allMatch(one -> one.sources().toString().equals("[s]"));
    }

    @Test
    void without_a_measurement_its_sentence_is_gone() {
        World less = new World()
                .draws(1000)
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(2)))
                .weighs("speed")
                .runs("a", "speed", "lab.one", DAY, 2.5, 2.6)
                .runs("b", "speed", "lab.one", DAY, 1.3, 1.4);
        World more = new World()
                .draws(1000)
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(2)))
                .weighs("speed")
                .runs("a", "speed", "lab.one", DAY, 2.5, 2.6)
                .runs("b", "speed", "lab.one", DAY, 1.3, 1.4)
                .measured(World.aFact("b", "speed", 1.35)
                        .regime(RegimeId.of("lab.one"))
                        .observedOn(DAY.minusDays(9)));
        String sentence = "speed: 1.35 x on 2025-12-22";

        assertThat(ExplanationText.text(explain(more))).contains(sentence, "3 runs to 2025-12-31");
        assertThat(ExplanationText.text(explain(less))).doesNotContain(sentence).contains("2 runs to 2025-12-31");
    }

    @Test
    void what_was_not_known_then_is_not_mentioned() {
        assertThat(observed(explain(world(), request -> request.asOf(DAY.minusDays(1)))))
                .extracting(Observed::observedOn)
                .isNotEmpty()
                .allMatch(day -> day.isBefore(DAY));
    }

    @Test
    void few_runs_are_named_each_and_many_by_their_range() {
        String text = ExplanationText.text(explain(world()));

        assertThat(text)
                .contains("under lab.one: 2.7 x, 5 runs to 2025-12-31, standard deviation of its logarithm ")
                .contains("5 runs from 2025-12-27 to 2025-12-31, between 2.5 x and 2.9 x, the newest: speed: 2.9 x on"
                        + " 2025-12-31 [E1]")
                .contains("speed: 1.1 x on 2025-12-30; speed: 1.2 x on 2025-12-31 [E1]");
    }

    @Test
    void a_single_figure_is_said_once() {
        assertThat(ExplanationText.text(explain(world())))
                .contains("  Framework a: 0.25 x on 2026-01-01\n    size: 0.25 x on 2026-01-01 [E1]\n");
    }

    @Test
    void the_shares_of_regimes_say_how_many_draws_take_them() {
        Explanation explanation = explain(
                world(), request -> request.putFamily(FamilyId.of("reuse"), 3).putFamily(FamilyId.of("no-reuse"), 1));

        assertThat(explanation.regimes())
                .extracting(regime -> regime.regime().id() + " " + regime.family() + " " + regime.share())
                .containsExactly("lab.two 0.25 1.0", "lab.one 0.75 1.0");
        assertThat(explanation.regimes())
                .extracting(ExplainedRegime::text)
                .first()
                .isEqualTo("Regime lab.two of the family no-reuse, which 25 % of the draws take, and all of those this"
                        + " regime: lab.two");
        assertThat(explanation.regimes().get(0).conditions()).isEqualTo("From 2025-01-01 to 2025-12-31, 4 runs.");
    }

    @Test
    void a_value_function_and_its_unit_are_put_in_words() {
        assertThat(DefinitionSentences.worth(Criteria.UNIT, "share"))
                .isEqualTo("0 is worth 0, 1 is worth 1, evenly in between.");
        assertThat(DefinitionSentences.worth(ValueFunction.between(Scale.LOG, 100, 1), "packages"))
                .isEqualTo("1 packages is worth 1, 100 packages is worth 0, by the logarithm in between.");
        assertThat(DefinitionSentences.worth(
                        ValueFunction.builder()
                                .scale(Scale.ORDINAL)
                                .putLevel("none", 0)
                                .putLevel("full", 1)
                                .why("Because.")
                                .build(),
                        "level"))
                .isEqualTo("none is worth 0, full is worth 1: Because.");
    }

    @Test
    void the_runs_of_both_sides_of_a_ratio_are_observed() {
        World world = new World()
                .draws(1000)
                .regime(Criteria.regime("lab.one", "reuse", "speed")
                        .addYardsticks(Criteria.yardstick("tail", 1).build()))
                .criterion(Criteria.criterion(
                        "evenness",
                        RatioDerivation.builder()
                                .numerator(Criteria.metric("tail"))
                                .denominator(Criteria.metric("speed"))
                                .build(),
                        Criteria.logarithmic(2)))
                .weighs("evenness")
                .runs("a", "speed", "lab.one", DAY, 2, 2.1)
                .runs("a", "tail", "lab.one", DAY, 3)
                .runs("b", "speed", "lab.one", DAY, 1)
                .runs("b", "tail", "lab.one", DAY, 2);

        assertThat(observed(explain(world)))
                .extracting(one -> one.framework() + " " + one.name() + " " + one.observedOn())
                .containsExactlyInAnyOrder(
                        "a tail 2025-12-31", "a speed 2025-12-31", "b tail 2025-12-31", "b speed 2025-12-31");
    }

    @Test
    void an_alternative_of_which_nothing_is_known_says_so_and_has_no_ground() {
        World world = new World()
                .draws(1000)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 50.0, "age", 50.0))
                .fact("a", "size", 1)
                .fact("b", "size", 0)
                .fact("a", "age", 1);
        ExplainedCriterion age = explain(world).criteria().stream()
                .filter(criterion -> criterion.result().criterion().value().equals("age"))
                .findFirst()
                .orElseThrow();

        assertThat(age.definitions().get(0).cells().get(1).text()).isEqualTo("Framework b: nothing is known");
        assertThat(age.definitions().get(0).cells().get(1).grounds()).isEmpty();
        assertThat(age.values().get(1)).endsWith(", since nothing is known of it.");
    }

    @Test
    void a_criterion_that_is_only_shown_is_explained_when_asked_for() {
        World world = world().fact("a", "shown", 1).fact("b", "shown", 0);
        Explanation explanation =
                new Explainer(world.catalog()).explain(world.compare(), Set.of(CriterionId.of("shown")));

        assertThat(explanation.criteria()).hasSize(1);
        assertThat(explanation.criteria().get(0).contribution()).startsWith("It is only shown and adds nothing. ");
        assertThat(explanation.criteria().get(0).weight()).isEqualTo("The scenario does not weigh it.");
        assertThat(explanation.regimes()).isEmpty();
    }

    @Test
    void weights_that_were_asked_for_are_not_given_the_reason_of_the_scenario() {
        Explanation explanation = explain(world(), request -> request.putWeight(CriterionId.of("size"), 60));

        assertThat(explanation.criteria())
                .extracting(ExplainedCriterion::weight)
                .anyMatch(weight -> weight.endsWith(", from 60 points as asked for."))
                .anyMatch(weight -> weight.endsWith(", from 80 of 140 points."));
    }

    @Test
    void an_unknown_criterion_is_named_with_what_may_have_been_meant() {
        World world = world();
        Comparison comparison = world.compare();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new Explainer(world.catalog()).explain(comparison, List.of(CriterionId.of("sped"))))
                .withMessageContaining("There is no criterion (sped). Maybe 'speed' is meant.");
    }

    @Test
    void an_undecided_answer_explains_why() {
        World world = new World()
                .draws(1000)
                .criterion(Criteria.simple("size"))
                .weighs("size")
                .fact("a", "size", 1);

        assertThat(explain(world).text()).startsWith("No weighed criterion has evidence about more than one");
        assertThat(explain(world).criteria())
                .extracting(ExplainedCriterion::contribution)
                .containsOnly("Nothing is decided, so it adds to no lead.");
    }

    @Test
    void the_same_answer_has_the_same_explanation() {
        assertThat(ExplanationText.text(explain(world()))).isEqualTo(ExplanationText.text(explain(world())));
        assertThat(observed(explain(world())))
                .extracting(Observed::kind)
                .contains(ObservedKind.RUN, ObservedKind.FIGURE);
    }
}
