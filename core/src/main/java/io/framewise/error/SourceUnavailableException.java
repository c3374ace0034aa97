package io.framewise.error;

import java.util.List;

/** A file or service cannot be reached. */
public final class SourceUnavailableException extends FramewiseException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param issue what cannot be reached
     * @param cause what the platform said
     */
    public SourceUnavailableException(Issue issue, Throwable cause) {
        super(List.of(issue), cause);
    }
}
