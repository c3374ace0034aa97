package io.framewise.frameworks.importer;

import java.util.Locale;

/** Makes ids out of paths and names. */
final class Slug {
    private static final int LONGEST = 64;

    private Slug() {}

    /** A path without the extension of a document: {@code docs/async-await.rst} becomes {@code docs-async-await}. */
    static String ofPath(String path) {
        return of(path.replace("docs/en/docs/", "docs/").replaceAll("\\.(md|rst|txt|toml|py)$", ""));
    }

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The id, if it is a valid one. */
    static String id(String prefix, String slug) {
        String id = prefix + '-' + slug;
        if (id.length() > LONGEST || !id.matches("[a-z][a-z0-9-]*")) {
            throw new ImportFailure("Not a valid id (" + id + ")");
        }
        return id;
    }
}
