package io.framewise.json;

import io.framewise.engine.EvidenceRow;
import io.framewise.model.evidence.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the rows of an {@link io.framewise.engine.EvidenceLedger} as a JSON document that follows {@value #SCHEMA}.
 * Stateless; safe for use by several threads.
 */
public final class LedgerJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/ledger-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private LedgerJson() {}

    /**
     * Writes a ledger.
     *
     * @param rows its rows
     * @return the document
     */
    public static String write(List<EvidenceRow> rows) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, rows));
    }

    /**
     * Writes a ledger to a writer, which is flushed and stays open.
     *
     * @param rows its rows
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(List<EvidenceRow> rows, Writer writer) throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, rows));
    }

    private static void fields(JsonFields out, List<EvidenceRow> rows) throws IOException {
        out.objects("rows", rows, row -> row(out, row));
    }

    private static void row(JsonFields out, EvidenceRow row) throws IOException {
        out.text("framework", row.framework());
        out.word("form", row.form());
        out.text("metric", row.metric());
        out.texts("criteria", row.criteria());
        out.count("connections", row.connections());
        out.text("regime", row.regime());
        out.figure("number", row.number());
        out.text("text", row.text());
        out.text("missing", row.missing());
        out.text("unit", row.unit());
        out.number("deviation", row.deviation());
        out.count("count", row.count());
        out.text("observedOn", row.observedOn());
        out.text("version", row.version());
        out.text("source", row.source().map(Source::id));
        out.text("repository", row.source().flatMap(Source::repository));
        out.text("commit", row.commit());
        out.text("path", row.source().flatMap(Source::path));
        out.text("selector", row.selector());
        out.text("url", row.source().flatMap(Source::url));
        out.text("license", row.source().flatMap(Source::license));
        out.text("note", row.note());
    }
}
