package io.framewise.model.id;

/** The identifier of a plugin or pack, in reverse-DNS form, for example {@code org.example.django}. Immutable. */
public final class PackId extends Id<PackId> {
    private PackId(String value) {
        super(value, 2, Integer.MAX_VALUE);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code org.example.django}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static PackId of(String value) {
        return new PackId(value);
    }
}
