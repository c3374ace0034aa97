package io.framewise.error;

import java.util.List;

/** A model object was given an attribute outside its range: a number that is not finite, a negative spread. */
public final class InvalidModelException extends FramewiseException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message which attribute, which value, and what is allowed
     */
    public InvalidModelException(String message) {
        super(List.of(Issue.error(ErrorCode.INVALID_MODEL, message)));
    }
}
