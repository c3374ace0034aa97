package io.framewise.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in aligned columns; on a terminal the last column takes what is left and is cut, and where too little is left each
 * row takes several lines.
 */
final class Table {
    private static final int GAP = 2;
    private static final int SHORTEST = 16;

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... titles) {
        this.titles = List.of(titles);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Page page) {
        int last = titles.size() - 1;
        int[] widths = new int[titles.size()];
        int used = 0;
        for (int i = 0; i < last; i++) {
            List<String> column = new ArrayList<>();
            column.add(titles.get(i));
            for (List<String> row : rows) {
                column.add(row.get(i));
            }
            widths[i] = Columns.widest(column);
            used += widths[i] + GAP;
        }
        int room = page.width() - used;
        if (page.cuts() && room < SHORTEST) {
            stacked(page);
            return;
        }
        widths[last] = page.cuts() ? room : Integer.MAX_VALUE;
        page.line(Ink.FAINT.on(joined(titles, widths)));
        for (List<String> row : rows) {
            page.line(joined(row, widths));
        }
    }

    List<String> titles() {
        return titles;
    }

    List<List<String>> rows() {
        return rows;
    }

    private void stacked(Page page) {
        for (List<String> row : rows) {
            page.line(Ink.BOLD.on(row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    page.wrapped("  ", "    ", Ink.FAINT.on(titles.get(i) + ":") + " " + row.get(i));
                }
            }
        }
    }

    private static String joined(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            line.append(last ? Columns.cut(cells.get(i), widths[i]) : Columns.left(cells.get(i), widths[i] + GAP));
        }
        return line.toString();
    }
}
