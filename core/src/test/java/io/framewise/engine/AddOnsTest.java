package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidDataException;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.criterion.AddOnRule;
import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule 15: what an add-on takes over from the frameworks that it builds on. */
class AddOnsTest {
    private static final ValueFunction HUNDRED = ValueFunction.between(Scale.LINEAR, 0, 100);

    private static Criterion.Builder size(AddOnRule rule) {
        return Criteria.criterion("size", Criteria.metric("size"), HUNDRED).addOns(rule);
    }

    /** An add-on builds on "a", as does what builds on the add-on. */
    private static World world(Criterion.Builder criterion) {
        return new World()
                .draws(4_000)
                .framework("addon", "a")
                .framework("top", "addon")
                .criterion(criterion)
                .weighs("size");
    }

    private static CriterionCell cell(World world, String framework) {
        return World.cell(world.compare(), "size", framework);
    }

    @Test
    void the_figures_of_hosts_are_added_to_its_own_each_once() {
        World world = world(size(AddOnRule.HOST_AND_OWN))
                .fact("a", "size", 40)
                .fact("b", "size", 10)
                .fact("addon", "size", 5)
                .fact("top", "size", 3);

        assertThat(cell(world, "a").value()).isCloseTo(0.40, within(1e-9));
        assertThat(cell(world, "addon").value()).isCloseTo(0.45, within(1e-9));
        assertThat(cell(world, "top").value()).isCloseTo(0.48, within(1e-9));
        assertThat(cell(world, "top").evidence().get(0).text()).contains("48 x: 3 of top, 40 of a, 5 of addon");
    }

    @Test
    void without_the_rule_only_its_own_count() {
        World world = world(size(AddOnRule.OWN)).fact("a", "size", 40).fact("addon", "size", 5);

        assertThat(cell(world, "addon").value()).isCloseTo(0.05, within(1e-9));
        assertThat(cell(world, "top").state()).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void the_host_need_not_be_compared_and_its_source_can_be_left_out() {
        World world = world(size(AddOnRule.HOST_AND_OWN))
                .source("other", World.TODAY)
                .measured(World.aFact("a", "size", 40).source(SourceId.of("other")))
                .fact("b", "size", 10)
                .fact("addon", "size", 5);
        Comparison answer =
                world.compare(request -> request.frameworks(Set.of(FrameworkId.of("addon"), FrameworkId.of("b"))));

        assertThat(World.cell(answer, "size", "addon").value()).isCloseTo(0.45, within(1e-9));
        assertThat(answer.citations())
                .extracting(citation -> citation.source().id().value())
                .contains("other", "s");
        WhatIf without = answer.whatIfs().stream()
                .filter(result -> result.kind() == WhatIfKind.WITHOUT_SOURCE
                        && result.subject().equals("group-other"))
                .findFirst()
                .orElseThrow();
        assertThat(without.leader().value()).isEqualTo("b");
    }

    @Test
    void a_figure_that_is_missing_among_them_makes_the_sum_a_lower_bound() {
        World world = world(size(AddOnRule.HOST_AND_OWN)).fact("a", "size", 40);
        double[] values = world.values("size", "addon");

        assertThat(Sample.quantile(0, values)).isCloseTo(0.40, within(0.001));
        assertThat(Sample.quantile(0.5, values)).isCloseTo(0.40 * Math.exp(0.4 * 0.6745), within(0.01));
        assertThat(World.caveats(world.compare())).contains("size: only what it builds on is known (Framework addon)");
    }

    @Test
    void deviations_add_as_independent_ones() {
        double[] values = world(size(AddOnRule.HOST_AND_OWN))
                .draws(20_000)
                .measured(World.aFact("a", "size", 40).spread(deviation(3)))
                .measured(World.aFact("addon", "size", 10).spread(deviation(4)))
                .values("size", "addon");

        assertThat(Sample.mean(values)).isCloseTo(0.5, within(0.002));
        // one more of a single repetition: twice the variance
        assertThat(Sample.deviation(values)).isCloseTo(0.05 * Math.sqrt(2), within(0.001));
    }

    private static DeviationSpread deviation(double deviation) {
        return DeviationSpread.builder().deviation(deviation).repetitions(1).build();
    }

    @Test
    void each_of_them_brings_the_first_figure_that_it_has() {
        MetricDerivation parts = MetricDerivation.builder()
                .from(Criteria.metric("parts"))
                .times(5)
                .build();
        Criterion.Builder criterion = Criteria.criterion(
                        "size",
                        AnyDerivation.builder()
                                .addMetrics(Criteria.metric("size"), parts)
                                .build(),
                        HUNDRED)
                .addOns(AddOnRule.HOST_AND_OWN);
        World world = world(criterion).fact("a", "parts", 4).fact("addon", "size", 7);

        assertThat(cell(world, "addon").value()).isCloseTo(0.27, within(1e-9));
    }

    @Test
    void what_does_not_apply_to_the_add_on_is_not_taken_over() {
        World world = new World()
                .draws(500)
                .framework("addon", "a")
                .criterion(size(AddOnRule.HOST_AND_OWN))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 50.0, "age", 50.0))
                .fact("a", "size", 40)
                .measured(World.aFact("addon", "size", 0)
                        .presence(
                                NotApplicable.builder().reason("it has no size").build()));

        assertThat(cell(world, "addon").state()).isEqualTo(CellState.NOT_APPLICABLE);
    }

    private static World events() {
        return world(Criteria.criterion(
                        "size",
                        EventDerivation.builder()
                                .events("advisories")
                                .statistic(EventStatistic.COUNT)
                                .build(),
                        Criteria.logarithmic(10))
                .addOns(AddOnRule.HOST_AND_OWN));
    }

    @Test
    void events_of_hosts_count_too_and_one_of_both_once() {
        World world = events().event(World.anEvent("a", "advisories", "one", World.TODAY.minusDays(9)))
                .event(World.anEvent("a", "advisories", "two", World.TODAY.minusDays(8)))
                .event(World.anEvent("addon", "advisories", "two", World.TODAY.minusDays(8)))
                .event(World.anEvent("addon", "advisories", "three", World.TODAY.minusDays(7)));

        assertThat(cell(world, "a").figure()).contains("2 advisories");
        assertThat(cell(world, "addon").figure()).contains("3 advisories");
        assertThat(cell(world, "addon").evidence().get(0).text()).endsWith(", 1 of them of what it builds on");
        assertThat(cell(world, "top").figure()).contains("3 advisories");
        assertThat(World.caveats(world.compare()))
                .contains("size: nothing is known of its own advisories (Framework top)");
    }

    @Test
    void somebody_who_looked_at_the_add_on_and_found_none_leaves_those_of_the_host() {
        World world = events().event(World.anEvent("a", "advisories", "one", World.TODAY.minusDays(9)))
                .fact("addon", "advisories", 0);

        assertThat(cell(world, "addon").figure()).contains("1 advisories");
        assertThat(World.caveats(world.compare())).doesNotContain("its own advisories (Framework addon)");
    }

    @Test
    void a_framework_that_builds_on_itself_is_rejected() {
        World world = new World()
                .framework("c", "d")
                .framework("d", "c")
                .criterion(Criteria.simple("size"))
                .weighs("size");

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(world::compare)
                .withMessageContaining("The framework (c) builds on itself, through [d].");
    }
}
