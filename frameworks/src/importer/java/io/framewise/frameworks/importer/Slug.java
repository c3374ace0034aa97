package io.framewise.frameworks.importer;

import java.util.Locale;

/** Makes ids out of paths and names. */
final class Slug {
    private static final int LONGEST = 64;

    private Slug() {}

    /** A path without the extension of a document: {@code docs/async-await.rst} becomes {@code docs-async-await}. */
    static String ofPath(String path) {
        return of(path.replace("docs/en/docs/", "docs/").replaceAll("\\.(mdx?|rst|txt|toml|py)$", ""));
    }

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** An id of both; of a path that is too long only its last parts. */
    static String id(String prefix, String slug) {
        String rest = slug;
        while (prefix.length() + 1 + rest.length() > LONGEST && rest.indexOf('-') > 0) {
            rest = rest.substring(rest.indexOf('-') + 1);
        }
        String id = prefix + '-' + rest;
        if (id.length() > LONGEST || !id.matches("[a-z][a-z0-9-]*")) {
            throw new ImportFailure("Not a valid id (" + id + ")");
        }
        return id;
    }
}
