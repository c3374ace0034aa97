package io.framewise.model.id;

/** The identifier of a regime; may have parts separated by dots, for example {@code the-benchmarker.r7}. Immutable. */
public final class RegimeId extends Id<RegimeId> {
    private RegimeId(String value) {
        super(value, 1, 2);
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
