package io.framewise.cli;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.RankedFramework;
import java.util.ArrayList;
import java.util.List;

/** What makes the difference between the first and the second. */
final class WhySection {
    private static final int LABELS = 7;
    private static final int LONGEST_FIGURE = 44;
    private static final int WANTED_FIGURE = 30;
    private static final int SHORTEST_FIGURE = 12;
    private static final int LONGEST_BAR = 12;
    private static final int SHORTEST_BAR = 3;
    private static final int SHORTEST_LABELS = 3;

    /** Lines of this width and more may overflow rather than be laid out otherwise, where nothing may be cut. */
    private static final int WIDE = 100;

    /** The standing with the spaces after it. */
    private static final int STANDING = 7;

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
        page.wrapped("  ", "    ", Ink.BOLD.on(title) + ": contribution to the difference (+ favours " + first + ")");
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
        int figures = widest(rows, LONGEST_FIGURE);
        int numbers = longest > 0 ? NUMBERS : 0;
        int free = page.width()
                - (4
                        + id
                        + 2
                        + numbers
                        + STANDING
                        + (page.cuts() ? Math.min(figures, WANTED_FIGURE) : figures)
                        + 2
                        + LABELS
                        + 2);
        int bar = longest > 0 && free - 2 >= SHORTEST_BAR ? Math.min(LONGEST_BAR, free - 2) : 0;
        int used = 4 + id + 2 + numbers + (bar > 0 ? bar + 2 : longest > 0 ? 1 : 0) + STANDING;
        int needed = page.cuts() || page.width() >= WIDE ? SHORTEST_FIGURE : Math.max(SHORTEST_FIGURE, figures);
        if (used + needed + 2 + SHORTEST_LABELS + 2 > page.width()) {
            stacked(rows, longest > 0);
            return;
        }
        int room = page.width() - used - 2 - 2;
        int labels = Math.max(SHORTEST_LABELS, Math.min(LABELS, room - Math.min(figures, WANTED_FIGURE)));
        room = Math.min(LONGEST_FIGURE, room - labels);
        figures = widest(rows, room);
        for (WhyRows.Row row : rows) {
            StringBuilder line =
                    new StringBuilder("    ").append(Columns.left(row.id(), id)).append("  ");
            if (longest > 0) {
                line.append(numbers(row)).append(' ');
                if (bar > 0) {
                    String drawn = Columns.left(Bars.length(row.contribution(), longest, bar), bar);
                    line.append((row.contribution() < 0 ? Ink.BAD : Ink.GOOD).on(drawn))
                            .append(' ');
                }
                line.append(' ');
            }
            line.append(Columns.left(WhyRows.standing(row), STANDING))
                    .append(Columns.left(figures(row, room), figures))
                    .append("  ")
                    .append(Columns.left(labels(row.criterion().citations(), labels), labels));
            page.line(marked(row) ? line.append(' ').append(Ink.CARE.on("!")).toString() : line.toString());
        }
    }

    /** One criterion in several lines, where one is too short. */
    private void stacked(List<WhyRows.Row> rows, boolean numbers) {
        for (WhyRows.Row row : rows) {
            page.line("    " + row.id() + (marked(row) ? " " + Ink.CARE.on("!") : ""));
            page.wrapped(
                    "      ",
                    "      ",
                    (numbers ? numbers(row) + "  " : "") + WhyRows.standing(row) + "  "
                            + WhyRows.figures(row, Integer.MAX_VALUE) + "  "
                            + labels(row.criterion().citations(), LABELS));
        }
    }

    private static String numbers(WhyRows.Row row) {
        return Columns.left("w " + Figures.weight(row.criterion().weight()), 6) + Figures.signed(row.contribution());
    }

    private String figures(WhyRows.Row row, int room) {
        String figures = WhyRows.figures(row, room);
        int between = figures.indexOf(WhyRows.VERSUS);
        if (!page.cuts() || Columns.of(figures) <= room || between < 0) {
            return page.cuts() ? Columns.cut(figures, room) : figures;
        }
        String second = figures.substring(between + WhyRows.VERSUS.length());
        return Columns.cut(figures.substring(0, between), WhyRows.VERSUS, second, room);
    }

    private int widest(List<WhyRows.Row> rows, int room) {
        int widest = 0;
        for (WhyRows.Row row : rows) {
            widest = Math.max(widest, Columns.of(figures(row, room)));
        }
        return widest;
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

    private static boolean marked(WhyRows.Row row) {
        if (row.criterion().marked()) {
            return true;
        }
        for (CriterionCell cell : row.criterion().cells()) {
            if (cell.state() != CellState.KNOWN) {
                return true;
            }
        }
        return false;
    }
}
