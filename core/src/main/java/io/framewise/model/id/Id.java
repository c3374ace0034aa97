package io.framewise.model.id;

import io.framewise.error.InvalidModelException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A typed identifier: lower-case letters, digits and hyphens, at most 64 characters, compared by its characters.
 * Immutable.
 *
 * @param <T> the concrete type, so that only like is compared with like
 */
public abstract class Id<T extends Id<T>> implements Comparable<T> {
    /** The plain form of an identifier. */
    static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final String value;

    /**
     * Checks and keeps the characters.
     *
     * @param value the identifier
     * @param form what it must match
     * @throws InvalidModelException if it does not
     */
    Id(String value, Pattern form) {
        this.value = Objects.requireNonNull(value, "value");
        if (!form.matcher(value).matches()) {
            throw new InvalidModelException("The identifier (%s) must match (%s).".formatted(value, form));
        }
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
