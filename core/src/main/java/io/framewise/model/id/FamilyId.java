package io.framewise.model.id;

/** The identifier of a family of regimes: the condition a user recognises, for example {@code no-reuse}. Immutable. */
public final class FamilyId extends Id<FamilyId> {
    private FamilyId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code no-reuse}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static FamilyId of(String value) {
        return new FamilyId(value);
    }
}
