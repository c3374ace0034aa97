package io.framewise.model.id;

import java.util.regex.Pattern;

/** The identifier of a plugin or pack, in reverse-DNS form, for example {@code org.example.django}. Immutable. */
public final class PackId extends Id<PackId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}(\\.[a-z0-9][a-z0-9-]{0,63})+");

    private PackId(String value) {
        super(value, FORM);
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
