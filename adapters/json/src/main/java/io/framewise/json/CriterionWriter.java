package io.framewise.json;

import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.criterion.ValueFunction;
import java.io.IOException;

/** One criterion with its definitions. */
final class CriterionWriter {
    private final JsonFields out;
    private final DerivationWriter derivations;

    CriterionWriter(JsonFields out) {
        this.out = out;
        this.derivations = new DerivationWriter(out);
    }

    void write(Criterion criterion) throws IOException {
        out.text("id", criterion.id());
        out.text("title", criterion.title());
        out.text("question", criterion.question());
        out.text("group", criterion.group());
        out.word("direction", criterion.direction());
        out.text("unit", criterion.unit());
        out.text("caveat", criterion.caveat());
        out.word("quality", criterion.quality());
        out.flag("weighted", criterion.weighted());
        out.object("prior", () -> {
            out.number("low", criterion.priorLow());
            out.number("high", criterion.priorHigh());
        });
        out.texts("redundantWith", criterion.redundantWith());
        out.texts("mirrors", criterion.mirrors());
        out.word("addOns", criterion.addOns());
        out.object("staleness", () -> staleness(criterion.staleness()));
        out.objects("definitions", criterion.definitions(), this::definition);
    }

    private void staleness(Staleness staleness) throws IOException {
        out.text("fresh", staleness.fresh());
        out.number("tau", staleness.tau());
        out.text("expires", staleness.expires());
        out.number("levelPerYear", staleness.levelPerYear());
        out.text("why", staleness.why());
    }

    private void definition(Definition definition) throws IOException {
        out.text("id", definition.id());
        out.number("weight", definition.weight());
        out.text("why", definition.why());
        out.flag("count", definition.count());
        out.object("from", () -> derivations.write(definition.derivation()));
        out.object("value", () -> value(out, definition.value()));
    }

    static void value(JsonFields out, ValueFunction function) throws IOException {
        out.word("scale", function.scale());
        out.objects("points", function.points(), point -> {
            out.number("quantity", point.quantity());
            out.number("value", point.value());
        });
        out.weights("levels", function.levels());
        out.text("why", function.why());
    }
}
