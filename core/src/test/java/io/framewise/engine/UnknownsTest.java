package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.MetricId;
import io.framewise.model.scenario.NotApplicableRule;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.model.scenario.WeightStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 7: what an unknown cell counts as, and what does not apply. */
class UnknownsTest {

    private static World world(WeightStatement weights) {
        return new World()
                .draws(4_000)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .criterion(Criteria.simple("fame"))
                .scenario(World.scenarioOf(weights))
                .fact("a", "size", 0.6)
                .fact("b", "size", 0.4)
                .fact("a", "age", 0.5)
                .fact("b", "age", 0.5)
                .fact("b", "fame", 0.3);
    }

    private static World world() {
        return world(World.points(Map.of("size", 40.0, "age", 40.0, "fame", 20.0)));
    }

    private static Comparison under(World world, UnknownPolicy policy) {
        return world.compare(request -> request.unknowns(policy));
    }

    @Test
    void by_default_an_unknown_cell_is_uniform_and_said() {
        Comparison answer = world().compare();

        assertThat(World.cell(answer, "fame", "a").state()).isEqualTo(CellState.UNKNOWN);
        assertThat(World.cell(answer, "fame", "a").value()).isCloseTo(0.5, within(0.02));
        assertThat(World.cell(answer, "fame", "a").interval().low()).isCloseTo(0.05, within(0.02));
        assertThat(World.cell(answer, "fame", "a").unknownShare()).isEqualTo(1);
        assertThat(World.caveats(answer)).contains("UNKNOWN fame: nothing is known of Framework a");
    }

    @Test
    void a_pessimist_takes_an_unknown_cell_for_the_worst() {
        Comparison answer = under(world(), UnknownPolicy.PESSIMISTIC);

        assertThat(World.cell(answer, "fame", "a").value()).isZero();
        assertThat(World.cell(answer, "fame", "b").value()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void excluding_leaves_the_criterion_out_for_all_and_rescales_the_rest_and_says_so() {
        Comparison answer = under(world(), UnknownPolicy.EXCLUDE);

        assertThat(World.criterion(answer, "fame").weight()).isZero();
        assertThat(World.criterion(answer, "size").weight()).isCloseTo(0.5, within(0.01));
        assertThat(World.caveats(answer)).contains("fame: left out, the other weights are rescaled");
        // what is shown but not weighed needs no caveat of its own
        assertThat(World.caveats(answer)).doesNotContain("nothing is known");
    }

    @Test
    void ranges_of_weights_are_rescaled_too() {
        WeightRanges ranges = WeightRanges.builder()
                .putRange(CriterionId.of("size"), range(30, 40))
                .putRange(CriterionId.of("age"), range(10, 20))
                .putRange(CriterionId.of("fame"), range(40, 60))
                .build();
        Comparison answer = under(world(ranges), UnknownPolicy.EXCLUDE);

        assertThat(World.criterion(answer, "size").weight()).isBetween(0.65, 0.75);
        assertThat(World.criterion(answer, "size").weight()
                        + World.criterion(answer, "age").weight())
                .isCloseTo(1, within(1e-9));
    }

    private static Range range(double low, double high) {
        return Range.builder().low(low).high(high).build();
    }

    @Test
    void an_order_of_weights_is_kept_without_what_is_left_out() {
        WeightOrder order = WeightOrder.builder()
                .addOrder(CriterionId.of("fame"), CriterionId.of("age"), CriterionId.of("size"))
                .build();
        Comparison answer = under(world(order), UnknownPolicy.EXCLUDE);

        // two criteria in order weigh 3/4 and 1/4 on average
        assertThat(World.criterion(answer, "age").weight()).isCloseTo(0.75, within(0.01));
    }

    @Test
    void what_the_pessimist_would_say_is_among_the_what_ifs_only_where_something_is_unknown() {
        World known = world().fact("a", "fame", 0.3);

        assertThat(world().compare().whatIfs()).extracting(WhatIf::kind).contains(WhatIfKind.PESSIMISTIC_UNKNOWNS);
        assertThat(known.compare().whatIfs()).extracting(WhatIf::kind).doesNotContain(WhatIfKind.PESSIMISTIC_UNKNOWNS);
    }

    @Test
    void leaving_out_a_source_keeps_the_chosen_policy() {
        World world = new World()
                .draws(1_000)
                .source("other", World.TODAY)
                .criterion(Criteria.simple("size"))
                .weighs("size")
                .fact("a", "size", 0.6)
                .measured(World.aFact("b", "size", 0.2).source(io.framewise.model.id.SourceId.of("other")));
        WhatIf without = under(world, UnknownPolicy.PESSIMISTIC).whatIfs().stream()
                .filter(result -> result.kind() == WhatIfKind.WITHOUT_SOURCE
                        && result.subject().equals("group-other"))
                .findFirst()
                .orElseThrow();

        // b counts as 0 without its source, so a is certain to be ahead
        assertThat(without.probability()).isEqualTo(1);
    }

    @Test
    void what_was_looked_for_and_not_found_says_why() {
        World world = world().measured(World.aFact("a", "fame", 0)
                .presence(Unknown.builder().reason("not asked in any survey").build()));

        assertThat(World.cell(world.compare(), "fame", "a").state()).isEqualTo(CellState.UNKNOWN);
        assertThat(World.caveats(world.compare())).contains("not asked in any survey");
    }

    @Test
    void what_does_not_apply_leaves_the_criterion_out_under_every_policy() {
        World world = world().measured(World.aFact("a", "fame", 0)
                .presence(NotApplicable.builder()
                        .reason("it has no users of its own")
                        .build()));

        for (UnknownPolicy policy : UnknownPolicy.values()) {
            Comparison answer = under(world, policy);
            assertThat(World.criterion(answer, "fame").weight())
                    .as("%s", policy)
                    .isZero();
            assertThat(World.cell(answer, "fame", "a").state()).isEqualTo(CellState.NOT_APPLICABLE);
            assertThat(World.caveats(answer)).contains("fame: left out");
        }
    }

    @Test
    void whatever_a_criterion_is_made_of_a_statement_that_it_does_not_apply_is_heeded() {
        Derivation events = EventDerivation.builder()
                .events("fame")
                .statistic(EventStatistic.COUNT)
                .build();
        Derivation series = SeriesDerivation.builder()
                .series(MetricId.of("fame"))
                .statistic(SeriesStatistic.LATEST)
                .build();
        for (Derivation derivation : List.of(events, series, Criteria.metric("fame"))) {
            World world = new World()
                    .draws(500)
                    .criterion(Criteria.simple("size"))
                    .criterion(Criteria.criterion("fame", derivation, Criteria.logarithmic(10)))
                    .regime(Criteria.regime("lab.one", "reuse", "fame"))
                    .weighs(Map.of("size", 50.0, "fame", 50.0))
                    .fact("a", "size", 0.6)
                    .fact("b", "size", 0.4)
                    .measured(World.aFact("a", "fame", 0)
                            .presence(NotApplicable.builder()
                                    .reason("it is not published")
                                    .build()));

            assertThat(World.cell(world.compare(), "fame", "a").state())
                    .as("%s", derivation)
                    .isEqualTo(CellState.NOT_APPLICABLE);
        }
    }

    private static World inapplicable(NotApplicableRule rule) {
        WeightStatement weights = World.points(Map.of("size", 40.0, "age", 40.0, "fame", 20.0));
        return new World()
                .draws(500)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .criterion(Criteria.simple("fame"))
                .scenario(World.scenarioOf(weights).notApplicable(rule))
                .fact("a", "size", 0.6)
                .fact("b", "size", 0.4)
                .fact("a", "age", 0.5)
                .fact("b", "age", 0.5)
                .fact("b", "fame", 0.3)
                .measured(World.aFact("a", "fame", 0)
                        .presence(NotApplicable.builder()
                                .reason("it has no users of its own")
                                .build()));
    }

    @Test
    void a_scenario_may_leave_out_the_alternative_to_which_a_weighed_criterion_does_not_apply() {
        Comparison answer = inapplicable(NotApplicableRule.ALTERNATIVE).compare();

        assertThat(answer.screened()).singleElement().satisfies(out -> {
            assertThat(out.framework().value()).isEqualTo("a");
            assertThat(out.criterion().value()).isEqualTo("fame");
            assertThat(out.reason()).isEqualTo("fame does not apply to it: it has no users of its own");
        });
        assertThat(World.leader(answer)).contains("b");
        assertThat(World.criterion(answer, "fame").weight()).isCloseTo(0.2, within(0.01));
        assertThat(inapplicable(NotApplicableRule.CRITERION).compare().screened())
                .isEmpty();
    }

    @Test
    void a_criterion_without_weight_leaves_out_nobody() {
        Comparison answer = inapplicable(NotApplicableRule.ALTERNATIVE)
                .compare(request -> request.putWeight(CriterionId.of("fame"), 0));

        assertThat(answer.screened()).isEmpty();
    }

    @Test
    void a_requirement_that_does_not_apply_follows_the_scenario() {
        Requirement famous = Requirement.builder()
                .criterion(CriterionId.of("fame"))
                .atLeast("0.2")
                .why("it must be")
                .build();
        for (NotApplicableRule rule : NotApplicableRule.values()) {
            World world = new World()
                    .draws(500)
                    .criterion(Criteria.simple("size"))
                    .criterion(Criteria.simple("fame"))
                    .scenario(World.scenarioOf(World.points(Map.of("size", 100.0)))
                            .notApplicable(rule)
                            .addRequirements(famous))
                    .fact("a", "size", 0.6)
                    .fact("b", "size", 0.4)
                    .fact("b", "fame", 0.3)
                    .measured(World.aFact("a", "fame", 0)
                            .presence(NotApplicable.builder()
                                    .reason("it has no users")
                                    .build()));
            Comparison answer = world.compare();
            if (rule == NotApplicableRule.ALTERNATIVE) {
                assertThat(answer.screened()).hasSize(1);
            } else {
                assertThat(answer.screened()).isEmpty();
                assertThat(World.caveats(answer))
                        .contains("fame: does not apply to a, so the requirement was not checked (it must be)");
            }
        }
    }

    @Test
    void without_evidence_on_two_alternatives_for_any_weighed_criterion_it_is_undecided() {
        Comparison answer = new World()
                .draws(500)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 50.0, "age", 50.0))
                .fact("a", "size", 1)
                .fact("b", "age", 0)
                .compare();

        assertThat(((Undecided) answer.verdict()).reason())
                .contains("No weighed criterion has evidence about more than one of the alternatives as of 2026-01-01");
    }

    @Test
    void when_every_criterion_is_left_out_it_is_undecided() {
        World world = new World().criterion(Criteria.simple("size")).weighs("size");

        assertThat(under(world, UnknownPolicy.EXCLUDE).verdict()).isInstanceOf(Undecided.class);
    }
}
