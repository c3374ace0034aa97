package io.framewise.cli;

import io.framewise.model.evidence.Exclusion;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;

/** A regime: its conditions and yardsticks. */
final class RegimePage {
    private final Regime regime;
    private final Entry entry;

    RegimePage(Regime regime, Page page) {
        this.regime = regime;
        this.entry = new Entry(page);
    }

    void print() {
        entry.title(regime.title(), "regime", regime.id())
                .field("source", regime.source().value())
                .field("family", regime.family().value())
                .field("from", regime.begins() + " to " + regime.ends())
                .field(
                        "runs",
                        regime.runs().isEmpty()
                                ? ""
                                : Integer.toString(regime.runs().size()))
                .field("comparable", regime.comparable() ? "yes" : "no")
                .field("abandoned", regime.abandoned())
                .field("note", regime.note());
        entry.heading("Conditions").pairs(regime.conditions());
        entry.heading("Yardsticks").field("panel", regime.panel()).field("because", regime.why());
        for (Yardstick yardstick : regime.yardsticks()) {
            entry.item(yardstick.metric()
                    + (yardstick.connections().isPresent()
                            ? " at " + yardstick.connections().getAsInt() + " connections"
                            : "")
                    + ": " + Figures.number(yardstick.value()) + " " + yardstick.unit()
                    + ", sd of runs " + Figures.number(yardstick.pooledDeviation())
                    + ", sd of the field " + Figures.number(yardstick.priorDeviation()) + " (logarithms)");
        }
        if (!regime.excludes().isEmpty()) {
            entry.heading("Left out");
            for (Exclusion exclusion : regime.excludes()) {
                entry.item(exclusion.framework()
                        + exclusion.until().map(day -> " until " + day).orElse("") + ": " + exclusion.why());
            }
        }
        entry.end();
    }
}
