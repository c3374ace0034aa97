package io.framewise.model.id;

/** The identifier of a source, for example {@code the-benchmarker}. Immutable. */
public final class SourceId extends Id<SourceId> {
    private SourceId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code the-benchmarker}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }
}
