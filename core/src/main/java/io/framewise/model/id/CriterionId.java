package io.framewise.model.id;

/** The identifier of a criterion, for example {@code async-support}. Immutable. */
public final class CriterionId extends Id<CriterionId> {
    private CriterionId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code async-support}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }
}
