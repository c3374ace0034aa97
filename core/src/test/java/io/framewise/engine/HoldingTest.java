package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Ranking;
import io.framewise.model.explanation.HeldFinding;
import io.framewise.model.id.CriterionId;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.model.scenario.WeightStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far an answer holds. */
class HoldingTest {
    private static World world(Map<String, Double> weights) {
        return new World()
                .draws(2000)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("ease"))
                .weighs(weights);
    }

    private static List<HeldFinding> holding(World world) {
        return new ComparisonEngine(world.catalog(), List.of()).holding(world.compare(request -> request));
    }

    private static List<String> texts(World world) {
        return holding(world).stream().map(HeldFinding::text).toList();
    }

    @Test
    void an_alternative_that_is_better_everywhere_is_never_behind() {
        List<String> texts = texts(world(Map.of("size", 60.0, "ease", 40.0))
                .fact("a", "size", 0.9)
                .fact("a", "ease", 0.9)
                .fact("b", "size", 0.1)
                .fact("b", "ease", 0.1));
        String weights = " with all weights in the order of the scenario's points, on expected values.";
        assertThat(texts).anyMatch(text -> text.contains(" is at least as good as ") && text.endsWith(weights));
        assertThat(texts).contains("Its rank is 1" + weights);
        assertThat(texts).anyMatch(text -> text.endsWith("cannot be first" + weights));
        assertThat(texts).anyMatch(text -> text.startsWith("Total value cannot be reversed so"));
    }

    @Test
    void evidence_is_worth_something_only_where_it_can_change_the_choice() {
        List<HeldFinding> close = holding(world(Map.of("size", 50.0, "ease", 50.0))
                .fact("a", "size", 0.5)
                .fact("b", "size", 0.5)
                .fact("a", "ease", 0.5));
        assertThat(close)
                .anyMatch(
                        finding -> finding.text().startsWith("To know every value before choosing would be worth 0."));
        assertThat(close)
                .filteredOn(finding -> finding.text().startsWith("Get next evidence on ease"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures().get("value of information"))
                        .isPositive());
    }

    @Test
    void one_alternative_alone_has_nothing_to_hold_against() {
        World world = world(Map.of("size", 60.0, "ease", 40.0));
        Comparison alone = Comparison.builder()
                .from(world.compare())
                .ranking(Ranking.builder().build())
                .build();
        assertThat(new ComparisonEngine(world.catalog(), List.of()).holding(alone))
                .isEmpty();
    }

    private static World stated(WeightStatement weights) {
        return new World()
                .draws(2000)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("ease"))
                .scenario(World.scenarioOf(weights))
                .fact("a", "size", 0.9)
                .fact("a", "ease", 0.2)
                .fact("b", "size", 0.3)
                .fact("b", "ease", 0.6);
    }

    @Test
    void weights_stated_by_order_or_ranges_hold_as_far_as_they_are_stated() {
        WeightOrder order = WeightOrder.builder()
                .addOrder(CriterionId.of("size"), CriterionId.of("ease"))
                .build();
        // 0.9 w + 0.2 (1 - w) is above 0.3 w + 0.6 (1 - w) where w is above 0.4.
        assertThat(texts(stated(order)))
                .contains("Its rank is 1 with all weights in the scenario's order, on expected values.");
        WeightRanges wide = WeightRanges.builder()
                .putRange(
                        CriterionId.of("size"), Range.builder().low(30).high(90).build())
                .putRange(
                        CriterionId.of("ease"), Range.builder().low(10).high(70).build())
                .build();
        assertThat(texts(stated(wide)))
                .contains(
                        "Its rank lies between 1 and 2 with all weights in the scenario's ranges, on expected values.");
    }
}
