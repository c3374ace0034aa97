package io.framewise.cli;

import io.framewise.engine.EvidenceRow;
import io.framewise.model.evidence.Source;
import java.util.List;

/** The ledger for a terminal, one table for each framework. */
final class LedgerTable {
    private static final int LONGEST_METRIC = 30;
    private static final int LONGEST_VALUE = 26;

    private final List<EvidenceRow> rows;
    private final Page page;

    LedgerTable(List<EvidenceRow> rows, Page page) {
        this.rows = rows;
        this.page = page;
    }

    void print() {
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size()
                    && rows.get(to).framework().equals(rows.get(from).framework())) {
                to++;
            }
            table(rows.subList(from, to));
        }
        if (rows.isEmpty()) {
            page.line("No evidence.");
        } else {
            page.wrapped(
                    0,
                    Ink.FAINT.on(
                            "with commits, paths and licences: --format csv or json; a source: framewise show ID"));
        }
    }

    private void table(List<EvidenceRow> some) {
        page.line(Ink.BOLD.on(some.get(0).framework().value()));
        Table table = new Table("metric", "value", "sd", "n", "observed", "regime or source");
        for (EvidenceRow row : some) {
            table.row(
                    cut(metric(row), LONGEST_METRIC),
                    cut(value(row), LONGEST_VALUE),
                    row.deviation().isPresent() ? Figures.rough(row.deviation().getAsDouble()) : "",
                    Integer.toString(row.count()),
                    row.observedOn().toString(),
                    where(row));
        }
        table.print(page);
        page.blank();
    }

    private String cut(String text, int width) {
        return page.cuts() ? Columns.cut(text, width) : text;
    }

    /** The metric with its connections. */
    static String metric(EvidenceRow row) {
        return row.connections().isPresent()
                ? row.metric() + "@" + row.connections().getAsInt()
                : row.metric();
    }

    /** The value with its unit, or why there is none. */
    static String value(EvidenceRow row) {
        if (row.number().isEmpty()) {
            return row.text().or(row::missing).orElse("");
        }
        double number = row.number().getAsDouble();
        return row.unit().equals("boolean") ? (number == 0 ? "no" : "yes") : Figures.grouped(number) + " " + row.unit();
    }

    private static String where(EvidenceRow row) {
        return row.regime()
                .map(Object::toString)
                .or(() -> row.source().map(Source::id).map(Object::toString))
                .orElse("");
    }
}
