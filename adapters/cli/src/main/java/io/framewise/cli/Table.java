package io.framewise.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns; the last column takes what is left and is cut or, when asked, wrapped. */
final class Table {
    private static final int GAP = 2;

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
        widths[last] = Math.max(Columns.of(titles.get(last)), page.width() - used);
        page.line(Ink.FAINT.on(joined(titles, widths)));
        for (List<String> row : rows) {
            page.line(joined(row, widths));
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
