package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import java.util.List;

/** What to know before believing a number. */
final class CaveatSection {
    private final CaveatRows caveats;
    private final List<String> skipped;
    private final Page page;

    CaveatSection(Comparison comparison, Names names, Page page, boolean all) {
        this.caveats = CaveatRows.of(comparison, names, all);
        this.skipped = comparison.provenance().skipped();
        this.page = page;
    }

    void print() {
        String mark = "  " + Ink.CARE.on("!") + " ";
        for (String caveat : caveats.shown()) {
            page.wrapped(mark, "    ", caveat);
        }
        if (caveats.hidden() > 0) {
            page.line("    + " + caveats.hidden() + " more: --all");
        }
        for (String plugin : skipped) {
            page.wrapped(mark, "    ", "left out: " + plugin);
        }
        if (!caveats.shown().isEmpty() || !skipped.isEmpty()) {
            page.blank();
        }
    }
}
