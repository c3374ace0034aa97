package io.framewise.model.id;

/** The identifier of a claim, for example {@code seed-44}. Immutable. */
public final class ClaimId extends Id<ClaimId> {
    private ClaimId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code seed-44}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }
}
