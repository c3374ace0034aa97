package io.framewise.model.id;

/** The identifier of a framework, for example {@code flask}. Immutable. */
public final class FrameworkId extends Id<FrameworkId> {
    private FrameworkId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code flask}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }
}
