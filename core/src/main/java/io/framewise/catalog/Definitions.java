package io.framewise.catalog;

import java.util.Locale;

/** The kinds of thing that a pack defines, of which a second definition needs an override. */
public enum Definitions {
    /** A framework. */
    FRAMEWORK,
    /** A criterion. */
    CRITERION,
    /** A scenario. */
    SCENARIO,
    /** A regime. */
    REGIME;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** {@return the kind as written in packs} */
    public String label() {
        return label;
    }
}
