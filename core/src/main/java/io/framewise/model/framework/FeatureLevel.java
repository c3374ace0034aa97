package io.framewise.model.framework;

import java.util.Locale;
import java.util.Optional;

/** How a framework has a feature, from not at all to built in. Neighbours in this order are neighbouring levels. */
public enum FeatureLevel {
    /** Not provided; no occurrence found in the sources named. */
    NO,
    /** In a package of somebody else. */
    THIRD_PARTY,
    /** Depends on the server in front. */
    SERVER,
    /** Only a part of it. */
    PARTIAL,
    /** In an optional package of the same project, or a documented optional installation. */
    EXTRA,
    /** In a package that is always installed with it. */
    DEPENDENCY,
    /** In the framework's own package. */
    BUILT_IN;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the level as written in packs, such as {@code third-party}} */
    public String label() {
        return label;
    }

    /**
     * Finds a level by its label.
     *
     * @param label such as {@code built-in}
     * @return the level, if there is one
     */
    public static Optional<FeatureLevel> ofLabel(String label) {
        for (FeatureLevel level : values()) {
            if (level.label.equals(label)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
