package io.framewise.json;

import io.framewise.model.evidence.Exclusion;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import java.io.IOException;

/** One regime with its yardsticks. */
final class RegimeWriter {
    private final JsonFields out;

    RegimeWriter(JsonFields out) {
        this.out = out;
    }

    void write(Regime regime) throws IOException {
        out.text("id", regime.id());
        out.text("source", regime.source());
        out.text("family", regime.family());
        out.text("title", regime.title());
        out.text("begins", regime.begins());
        out.text("ends", regime.ends());
        out.flag("comparable", regime.comparable());
        out.text("abandoned", regime.abandoned());
        out.texts("runs", regime.runs());
        out.reasons("conditions", regime.conditions());
        out.texts("panel", regime.panel());
        out.text("why", regime.why());
        out.objects("yardsticks", regime.yardsticks(), this::yardstick);
        out.objects("excludes", regime.excludes(), this::exclusion);
        out.text("note", regime.note());
    }

    private void yardstick(Yardstick yardstick) throws IOException {
        out.text("metric", yardstick.metric());
        out.count("connections", yardstick.connections());
        out.number("value", yardstick.value());
        out.text("unit", yardstick.unit());
        out.number("pooledDeviation", yardstick.pooledDeviation());
        out.number("priorDeviation", yardstick.priorDeviation());
        out.text("why", yardstick.why());
    }

    private void exclusion(Exclusion exclusion) throws IOException {
        out.text("framework", exclusion.framework());
        out.text("until", exclusion.until());
        out.text("why", exclusion.why());
    }
}
