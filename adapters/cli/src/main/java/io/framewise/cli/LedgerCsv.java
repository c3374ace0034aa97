package io.framewise.cli;

import io.framewise.engine.EvidenceRow;
import io.framewise.model.evidence.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ledger as CSV (RFC 4180, lines end with {@code \n}); an empty cell means that there is no value. */
final class LedgerCsv {
    private static final String TITLES =
            "framework,form,metric,criteria,connections,regime,value,unit,sd,n,observed_on,version,source,"
                    + "repository,commit,path,selector,url,license,note\n";

    private LedgerCsv() {}

    static String text(List<EvidenceRow> rows) {
        StringBuilder text = new StringBuilder(TITLES);
        for (EvidenceRow row : rows) {
            line(text, row);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, EvidenceRow row) {
        Optional<Source> source = row.source();
        cell(text, row.framework().value());
        cell(text, row.form().name().toLowerCase(Locale.ROOT));
        cell(text, row.metric());
        cell(text, Entry.joined(row.criteria()).replace(",", ""));
        cell(
                text,
                row.connections().isPresent()
                        ? Integer.toString(row.connections().getAsInt())
                        : "");
        cell(text, text(row.regime()));
        cell(text, row.number().isPresent() ? Figures.exact(row.number().getAsDouble()) : text(row.text()));
        cell(text, row.unit());
        cell(text, row.deviation().isPresent() ? Figures.number(row.deviation().getAsDouble()) : "");
        cell(text, Integer.toString(row.count()));
        cell(text, row.observedOn().toString());
        cell(text, text(row.version()));
        cell(text, text(source.map(Source::id)));
        cell(text, text(source.flatMap(Source::repository)));
        cell(text, text(row.commit()));
        cell(text, text(source.flatMap(Source::path)));
        cell(text, text(row.selector()));
        cell(text, text(source.flatMap(Source::url)));
        cell(text, text(source.flatMap(Source::license)));
        cell(text, text(row.missing().or(row::note)));
        text.setCharAt(text.length() - 1, '\n');
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static void cell(StringBuilder text, String value) {
        boolean quoted = value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        text.append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value).append(',');
    }
}
