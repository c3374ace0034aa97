package io.framewise.error;

import java.util.List;

/** A value was built without all of its mandatory attributes. */
public final class IncompleteModelException extends FramewiseException {
    /** The names of the attributes that were not set. */
    private final List<String> missing;

    /**
     * Creates the exception.
     *
     * @param missing the names of the attributes that were not set
     */
    public IncompleteModelException(String... missing) {
        super(List.of(Issue.error(
                ErrorCode.INCOMPLETE_MODEL, "The attributes (%s) must be set.".formatted(String.join(", ", missing)))));
        this.missing = List.of(missing);
    }

    /** {@return the names of the attributes that were not set, in the order in which the value declares them} */
    public List<String> missing() {
        return missing;
    }
}
