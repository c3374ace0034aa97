package io.framewise.engine;

import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Point;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a criterion is measured and what its quantities are worth, in sentences. */
final class DefinitionSentences {
    private DefinitionSentences() {}

    static String choice(Definition definition, double share, int definitions) {
        return "Definition " + definition.id() + ", one of " + definitions + ", is taken in " + Figures.percent(share)
                + " of the draws" + definition.why().map(why -> ": " + why).orElse(".");
    }

    static String measure(Definition definition) {
        return "Measured by " + DerivationText.of(definition.derivation()) + ".";
    }

    static String worth(ValueFunction function, String unit) {
        List<String> parts = new ArrayList<>();
        if (function.scale() == Scale.ORDINAL) {
            for (Map.Entry<String, Double> level : function.levels().entrySet()) {
                parts.add(level.getKey() + " is worth " + Figures.plain(level.getValue()));
            }
        } else {
            for (Point point : function.points()) {
                parts.add(Figures.chosen(point.quantity(), unit) + " is worth " + Figures.plain(point.value()));
            }
        }
        String between =
                switch (function.scale()) {
                    case ORDINAL -> "";
                    case LOG -> ", by the logarithm in between";
                    default -> ", evenly in between";
                };
        return String.join(", ", parts)
                + between
                + function.why().map(why -> ": " + why).orElse(".");
    }
}
