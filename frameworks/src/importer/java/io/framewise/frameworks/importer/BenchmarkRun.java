package io.framewise.frameworks.importer;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;

/** What was measured of one framework at one number of connections in one run. */
record BenchmarkRun(
        String framework,
        String label,
        String history,
        LocalDate observed,
        int connections,
        String version,
        String commit,
        NamedCsvRecord row) {

    static BenchmarkRun of(NamedCsvRecord row) {
        return new BenchmarkRun(
                row.getField("framework"),
                row.getField("source_label"),
                row.getField("regime"),
                LocalDate.parse(row.getField("observed")),
                Integer.parseInt(row.getField("connections")),
                row.getField("framework_version"),
                row.getField("commit"),
                row);
    }

    /** The figure in that column, or an empty text where it was not collected. */
    String value(String column) {
        String text = row.getField(column);
        return text.isEmpty() || text.startsWith("-") ? "" : Numbers.plain(text);
    }
}
