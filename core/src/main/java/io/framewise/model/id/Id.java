package io.framewise.model.id;

import io.framewise.error.InvalidModelException;
import java.util.Objects;

/**
 * A typed identifier: lower-case letters, digits and hyphens, at most 64 characters, compared by its characters.
 * Immutable.
 *
 * @param <T> the concrete type, so that only like is compared with like
 */
public abstract class Id<T extends Id<T>> implements Comparable<T> {
    private static final int LONGEST_PART = 64;
    private static final String PART = "[a-z][a-z0-9-]{0,63}";
    private static final String FURTHER_PART = "(\\.[a-z0-9][a-z0-9-]{0,63})";

    private final String value;

    /**
     * Checks and keeps the characters.
     *
     * @param value the identifier
     * @param fewestParts the fewest parts separated by dots, at least 1
     * @param mostParts the most parts
     * @throws InvalidModelException if it does not have the form of an identifier
     */
    Id(String value, int fewestParts, int mostParts) {
        this.value = Objects.requireNonNull(value, "value");
        int parts = parts(value);
        if (parts < fewestParts || parts > mostParts) {
            String further = mostParts == 1 ? "" : FURTHER_PART + (fewestParts == 1 ? "?" : "+");
            throw new InvalidModelException("The identifier (%s) must match (%s%s).".formatted(value, PART, further));
        }
    }

    /** The number of well-formed parts, or 0; checked by hand, since thousands are made while a catalog loads. */
    private static int parts(String text) {
        int parts = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (c == '.' && length > 0) {
                parts++;
                length = 0;
                continue;
            }
            boolean allowed = letter || digit && (length > 0 || parts > 1) || c == '-' && length > 0;
            if (!allowed || ++length > LONGEST_PART) {
                return 0;
            }
        }
        return length == 0 ? 0 : parts;
    }

    /** {@return the characters of the identifier} */
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(T other) {
        return value.compareTo(other.value());
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // identifiers of different kinds are never equal, whatever their characters
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((Id<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** {@return the characters of the identifier} */
    @Override
    public final String toString() {
        return value;
    }
}
