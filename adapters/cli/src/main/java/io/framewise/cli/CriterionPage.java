package io.framewise.cli;

import io.framewise.catalog.Catalog;
import io.framewise.engine.DerivationText;
import io.framewise.model.criterion.AddOnRule;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Point;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import java.util.Locale;
import java.util.Map;

/** A criterion: what it asks, how it is measured, and who weighs it. */
final class CriterionPage {
    private final Catalog catalog;
    private final Criterion criterion;
    private final Entry entry;

    CriterionPage(Catalog catalog, Criterion criterion, Page page) {
        this.catalog = catalog;
        this.criterion = criterion;
        this.entry = new Entry(page);
    }

    void print() {
        entry.title(criterion.title(), "criterion", criterion.id())
                .field("question", criterion.question())
                .field("caveat", criterion.caveat())
                .field("group", criterion.group())
                .field("better", criterion.direction().name().toLowerCase(Locale.ROOT))
                .field("unit", criterion.unit())
                .field("quality", criterion.quality().name().toLowerCase(Locale.ROOT))
                .field("measures like", criterion.redundantWith())
                .field("mirrors", criterion.mirrors())
                .field(
                        "add-ons",
                        criterion.addOns() == AddOnRule.OWN ? "" : "their own figures and those of what they build on")
                .field("fresh for", criterion.staleness().fresh().toString())
                .field("expires after", criterion.staleness().expires())
                .field("because", criterion.staleness().why());
        for (Definition definition : criterion.definitions()) {
            entry.heading(criterion.definitions().size() == 1 ? "How it is measured" : "Definition " + definition.id())
                    .field("weight", criterion.definitions().size() == 1 ? "" : Figures.number(definition.weight()))
                    .field("because", definition.why())
                    .field("from", DerivationText.of(definition.derivation()))
                    .field("value", value(definition.value()))
                    .field("because", definition.value().why());
        }
        entry.heading("Weighed in");
        for (Scenario scenario : catalog.scenarios().values()) {
            if (scenario.weights().criteria().contains(criterion.id())) {
                entry.item(scenario.id() + points(scenario));
            }
        }
        entry.end();
    }

    private String points(Scenario scenario) {
        if (!(scenario.weights() instanceof SwingPoints swing)) {
            return "";
        }
        String why = swing.why().get(criterion.id());
        return " " + Figures.number(swing.points().getOrDefault(criterion.id(), 0.0)) + " points"
                + (why == null ? "" : ": " + why);
    }

    private static String value(ValueFunction function) {
        StringBuilder text = new StringBuilder();
        if (function.scale() == Scale.ORDINAL) {
            for (Map.Entry<String, Double> level : function.levels().entrySet()) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(level.getKey())
                        .append(" = ")
                        .append(Figures.number(level.getValue()));
            }
            return text.toString();
        }
        for (Point point : function.points()) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(Figures.number(point.value()))
                    .append(" at ")
                    .append(Figures.number(point.quantity()));
        }
        return text.append(text.length() == 0 ? "" : "; ")
                .append(function.scale().name().toLowerCase(Locale.ROOT))
                .append(" scale")
                .toString();
    }
}
