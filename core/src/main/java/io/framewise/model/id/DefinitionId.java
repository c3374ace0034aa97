package io.framewise.model.id;

/** The identifier of one definition of a criterion, for example {@code released-24-months}. Immutable. */
public final class DefinitionId extends Id<DefinitionId> {
    private DefinitionId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code released-24-months}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static DefinitionId of(String value) {
        return new DefinitionId(value);
    }
}
