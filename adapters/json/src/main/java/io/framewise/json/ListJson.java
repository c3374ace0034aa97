package io.framewise.json;

import java.util.List;

/**
 * Writes what there is of one kind in a catalog, a few texts of each, as a JSON document that follows {@value #SCHEMA}.
 * Stateless; safe for use by several threads.
 */
public final class ListJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/list-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private ListJson() {}

    /**
     * Writes a list.
     *
     * @param kind what is listed, such as {@code scenarios}
     * @param fields the names of the fields, the identifier first
     * @param rows a text for each field of each thing; empty where there is nothing to say
     * @return the document
     */
    public static String write(String kind, List<String> fields, List<List<String>> rows) {
        return JsonFields.document(SCHEMA, VERSION, out -> {
            out.text("kind", kind);
            out.objects("rows", rows, row -> {
                for (int i = 0; i < fields.size(); i++) {
                    out.text(fields.get(i), row.get(i));
                }
            });
        });
    }
}
