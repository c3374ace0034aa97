package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import java.util.List;

/** What would change the answer. */
final class ChangeSection {
    private final List<ChangeRows.Row> rows;
    private final Page page;

    ChangeSection(Comparison comparison, Names names, Page page, boolean all) {
        this.rows = ChangeRows.of(comparison, names, all);
        this.page = page;
    }

    void print() {
        if (rows.isEmpty()) {
            return;
        }
        page.line("  " + Ink.BOLD.on("What would change this"));
        int width = 0;
        int effect = 0;
        for (ChangeRows.Row row : rows) {
            width = row.effect().isEmpty() ? width : Math.max(width, Columns.of(row.change()));
            effect = Math.max(effect, Columns.of(row.effect()));
        }
        width = Math.min(width, page.width() - 4 - 2 - effect);
        for (ChangeRows.Row row : rows) {
            if (row.effect().isEmpty()) {
                page.wrapped("    ", "      ", row.change());
            } else if (Columns.of(row.change()) > width) {
                page.wrapped("    ", "      ", row.change());
                page.line("      " + row.effect());
            } else {
                page.line("    " + Columns.left(row.change(), width) + "  " + row.effect());
            }
        }
        page.blank();
    }
}
