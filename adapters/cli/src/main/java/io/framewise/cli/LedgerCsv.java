package io.framewise.cli;

import io.framewise.engine.EvidenceRow;
import io.framewise.model.evidence.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ledger as {@link Csv}; an empty cell means that there is no value. */
final class LedgerCsv {
    private static final String TITLES =
            "framework,form,metric,criteria,connections,regime,value,unit,sd,n,observed_on,version,source,"
                    + "repository,commit,path,selector,url,license,note\n";

    private LedgerCsv() {}

    static String text(List<EvidenceRow> rows) {
        Csv csv = new Csv();
        for (EvidenceRow row : rows) {
            line(csv, row);
        }
        return TITLES + csv;
    }

    private static void line(Csv csv, EvidenceRow row) {
        Optional<Source> source = row.source();
        csv.cell(row.framework().value());
        csv.cell(row.form().name().toLowerCase(Locale.ROOT));
        csv.cell(row.metric());
        csv.cell(Entry.joined(row.criteria()).replace(",", ""));
        csv.cell(
                row.connections().isPresent()
                        ? Integer.toString(row.connections().getAsInt())
                        : "");
        csv.cell(text(row.regime()));
        csv.cell(row.number().isPresent() ? Figures.exact(row.number().getAsDouble()) : text(row.text()));
        csv.cell(row.unit());
        csv.cell(row.deviation().isPresent() ? Figures.number(row.deviation().getAsDouble()) : "");
        csv.cell(Integer.toString(row.count()));
        csv.cell(row.observedOn().toString());
        csv.cell(text(row.version()));
        csv.cell(text(source.map(Source::id)));
        csv.cell(text(source.flatMap(Source::repository)));
        csv.cell(text(row.commit()));
        csv.cell(text(source.flatMap(Source::path)));
        csv.cell(text(row.selector()));
        csv.cell(text(source.flatMap(Source::url)));
        csv.cell(text(source.flatMap(Source::license)));
        csv.cell(text(row.missing().or(row::note)));
        csv.end();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
