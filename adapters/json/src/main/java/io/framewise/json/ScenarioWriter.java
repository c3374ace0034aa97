package io.framewise.json;

import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.model.scenario.WeightStatement;
import java.io.IOException;

/** One scenario with its weights. */
final class ScenarioWriter {
    private final JsonFields out;

    ScenarioWriter(JsonFields out) {
        this.out = out;
    }

    void write(Scenario scenario) throws IOException {
        out.text("id", scenario.id());
        out.text("title", scenario.title());
        out.text("purpose", scenario.purpose());
        out.text("extends", scenario.parent());
        out.text("horizon", scenario.horizon());
        out.weights("families", scenario.families());
        out.text("familiesWhy", scenario.familiesWhy());
        out.object("weights", () -> weights(scenario.weights()));
        out.objects("requirements", scenario.requirements(), this::requirement);
        out.word("notApplicable", scenario.notApplicable());
        out.text("note", scenario.note());
    }

    private void weights(WeightStatement weights) throws IOException {
        if (weights instanceof SwingPoints swing) {
            out.text("form", "swing-points");
            out.weights("points", swing.points());
            out.reasons("why", swing.why());
        } else if (weights instanceof WeightRanges ranges) {
            out.text("form", "ranges");
            out.entries(
                    "ranges",
                    ranges.ranges(),
                    range -> out.object(range.getKey().value(), () -> {
                        out.number("low", range.getValue().low());
                        out.number("high", range.getValue().high());
                    }));
            out.reasons("why", ranges.why());
        } else if (weights instanceof WeightOrder order) {
            out.text("form", "order");
            out.texts("order", order.order());
            out.reasons("why", order.why());
        }
    }

    private void requirement(Requirement requirement) throws IOException {
        out.text("criterion", requirement.criterion());
        out.text("atLeast", requirement.atLeast());
        out.text("atMost", requirement.atMost());
        out.text("why", requirement.why());
    }
}
