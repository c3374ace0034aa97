package io.framewise.cli;

import io.framewise.catalog.Catalog;
import io.framewise.model.id.CriterionId;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** A scenario: what it is for, and what it weighs why. */
final class ScenarioPage {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Entry entry;

    ScenarioPage(Catalog catalog, Scenario scenario, Page page) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.entry = new Entry(page);
    }

    void print() {
        List<String> families = new ArrayList<>();
        scenario.families().forEach((family, weight) -> families.add(family + " " + Figures.weight(weight)));
        entry.title(scenario.title(), "scenario", scenario.id())
                .field("purpose", scenario.purpose())
                .field("note", scenario.note())
                .field("extends", scenario.parent())
                .field("looks ahead", scenario.horizon().toString())
                .field("families", families)
                .field("because", scenario.familiesWhy())
                .field(
                        "not applicable",
                        scenario.notApplicable()
                                .map(rule -> "leaves out the " + rule.name().toLowerCase(Locale.ROOT)));
        if (!scenario.requirements().isEmpty()) {
            entry.heading("Requires");
            for (Requirement requirement : scenario.requirements()) {
                entry.item(requirement.criterion()
                        + requirement
                                .atLeast()
                                .map(level -> " at least " + level)
                                .orElse("")
                        + requirement.atMost().map(level -> " at most " + level).orElse("")
                        + ": " + requirement.why());
            }
        }
        entry.heading("Weighs");
        weights();
        entry.end();
    }

    private void weights() {
        if (scenario.weights() instanceof SwingPoints swing) {
            List<Map.Entry<CriterionId, Double>> points =
                    new ArrayList<>(swing.points().entrySet());
            points.sort(Comparator.comparingDouble(point -> -point.getValue()));
            for (Map.Entry<CriterionId, Double> point : points) {
                item(Figures.number(point.getValue()) + " points ", point.getKey(), swing.why());
            }
        } else if (scenario.weights() instanceof WeightRanges ranges) {
            for (Map.Entry<CriterionId, Range> range : ranges.ranges().entrySet()) {
                String points = Figures.number(range.getValue().low()) + " to "
                        + Figures.number(range.getValue().high());
                item(points + " points ", range.getKey(), ranges.why());
            }
        } else if (scenario.weights() instanceof WeightOrder order) {
            int place = 1;
            for (CriterionId criterion : order.order()) {
                item(place++ + ". ", criterion, order.why());
            }
        }
    }

    private void item(String points, CriterionId criterion, SortedMap<CriterionId, String> reasons) {
        String why = reasons.get(criterion);
        boolean known = catalog.criteria().containsKey(criterion);
        entry.item(points + criterion + (known ? "" : " (unknown)") + (why == null ? "" : ": " + why));
    }
}
