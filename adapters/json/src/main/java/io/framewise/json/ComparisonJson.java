package io.framewise.json;

import io.framewise.model.comparison.Comparison;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a {@link Comparison} as a JSON document that follows {@value #SCHEMA}. The same comparison gives the same
 * characters on every machine. Stateless; safe for use by several threads.
 */
public final class ComparisonJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/comparison-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private ComparisonJson() {}

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the document
     */
    public static String write(Comparison comparison) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, comparison));
    }

    /**
     * Writes a comparison to a writer, which is flushed and stays open.
     *
     * @param comparison the comparison
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(Comparison comparison, Writer writer) throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, comparison));
    }

    private static void fields(JsonFields out, Comparison comparison) throws IOException {
        new AnswerWriter(out).write(comparison);
        new CriterionResultWriter(out).write(comparison.criteria());
        new ExplorationWriter(out).write(comparison);
        new ProofWriter(out).write(comparison);
    }
}
