package io.framewise.model.id;

import java.util.regex.Pattern;

/** The identifier of a regime; may have parts separated by dots, for example {@code the-benchmarker.r7}. Immutable. */
public final class RegimeId extends Id<RegimeId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}(\\.[a-z0-9][a-z0-9-]{0,63})?");

    private RegimeId(String value) {
        super(value, FORM);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code the-benchmarker.r7}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static RegimeId of(String value) {
        return new RegimeId(value);
    }
}
