package io.framewise.cli;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.RankedFramework;
import java.util.ArrayList;
import java.util.List;

/** What makes the difference between the first and the second. */
final class WhySection {
    private static final int LABELS = 9;
    private static final int LONGEST_FIGURE = 44;
    private static final int WANTED_FIGURE = 30;
    private static final int SHORTEST_FIGURE = 12;
    private static final int LONGEST_BAR = 12;
    private static final int SHORTEST_BAR = 3;

    /** Weight and contribution with the spaces after them. */
    private static final int NUMBERS = 13;

    private final Comparison comparison;
    private final Names names;
    private final Page page;
    private final boolean all;

    WhySection(Comparison comparison, Names names, Page page, boolean all) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
        this.all = all;
    }

    void print() {
        List<RankedFramework> places = comparison.ranking().places();
        if (places.size() < 2) {
            return;
        }
        List<WhyRows.Row> rows = WhyRows.weighed(comparison);
        List<WhyRows.Row> few = all || rows.size() <= WhyRows.FEW + 1 ? rows : rows.subList(0, WhyRows.FEW);
        String first = names.of(places.get(0).framework());
        String title = places.size() == 2
                ? "Why"
                : "Why " + first + " before " + names.of(places.get(1).framework());
        page.line("  " + Ink.BOLD.on(title) + ": contribution to the difference (+ favours " + first + ")");
        table(few, rows.isEmpty() ? 0 : Math.abs(rows.get(0).contribution()));
        if (few.size() < rows.size()) {
            page.line("    + " + (rows.size() - few.size()) + " more: --all");
        }
        List<WhyRows.Row> shown = all ? WhyRows.shown(comparison) : List.of();
        if (!shown.isEmpty()) {
            page.line("  " + Ink.BOLD.on("Shown, not weighed"));
            table(shown, 0);
        }
        page.blank();
    }

    private void table(List<WhyRows.Row> rows, double longest) {
        List<String> ids = new ArrayList<>();
        for (WhyRows.Row row : rows) {
            ids.add(row.id());
        }
        int id = Columns.widest(ids);
        int figures = 0;
        for (WhyRows.Row row : rows) {
            figures = Math.max(figures, Columns.of(WhyRows.figures(row, LONGEST_FIGURE)));
        }
        int numbers = longest > 0 ? NUMBERS : 0;
        int free = page.width() - 4 - id - 2 - numbers - Math.min(figures, WANTED_FIGURE) - 2 - LABELS - 2;
        int bar = longest > 0 && free - 2 >= SHORTEST_BAR ? Math.min(LONGEST_BAR, free - 2) : 0;
        int used = 4 + id + 2 + numbers + (bar > 0 ? bar + 2 : longest > 0 ? 1 : 0);
        int room = Math.max(SHORTEST_FIGURE, Math.min(LONGEST_FIGURE, page.width() - used - 2 - LABELS - 2));
        figures = 0;
        for (WhyRows.Row row : rows) {
            figures = Math.max(figures, Columns.of(WhyRows.figures(row, room)));
        }
        for (WhyRows.Row row : rows) {
            StringBuilder line =
                    new StringBuilder("    ").append(Columns.left(row.id(), id)).append("  ");
            if (longest > 0) {
                String signed = Figures.signed(row.contribution());
                line.append(Columns.left("w " + Figures.weight(row.criterion().weight()), 6))
                        .append(signed)
                        .append(' ');
                if (bar > 0) {
                    String drawn = Columns.left(Bars.length(row.contribution(), longest, bar), bar);
                    line.append((row.contribution() < 0 ? Ink.BAD : Ink.GOOD).on(drawn))
                            .append(' ');
                }
                line.append(' ');
            }
            line.append(Columns.left(WhyRows.figures(row, room), figures)).append("  ");
            int labels = Math.min(LABELS, page.width() - used - figures - 4);
            line.append(Columns.left(labels(row.criterion().citations(), labels), Math.max(0, labels)));
            page.line(
                    row.criterion().marked() || unknown(row)
                            ? line.append(' ').append(Ink.CARE.on("!")).toString()
                            : line.toString());
        }
    }

    /** As many labels as fit. */
    private static String labels(List<String> labels, int width) {
        for (int most = Math.min(3, labels.size()); most > 0; most--) {
            String text = CaveatRows.labels(labels, most);
            if (Columns.of(text) <= width) {
                return text;
            }
        }
        return "";
    }

    private static boolean unknown(WhyRows.Row row) {
        for (CriterionCell cell : row.criterion().cells()) {
            if (cell.state() != CellState.KNOWN) {
                return true;
            }
        }
        return false;
    }
}
