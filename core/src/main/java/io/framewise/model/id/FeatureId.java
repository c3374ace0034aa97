package io.framewise.model.id;

/** The identifier of a feature, for example {@code async-handlers}. Immutable. */
public final class FeatureId extends Id<FeatureId> {
    private FeatureId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code async-handlers}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static FeatureId of(String value) {
        return new FeatureId(value);
    }
}
