package io.framewise.error;

import java.util.List;

/** A request names something unknown or cannot be answered as it is put; says what may have been meant. */
public final class InvalidRequestException extends FramewiseException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception of one issue.
     *
     * @param issue what is wrong with the request
     */
    public InvalidRequestException(Issue issue) {
        super(List.of(issue));
    }

    /**
     * Makes an exception of a request that cannot be answered as it is put.
     *
     * @param message what is wrong with the request, with the offending values in parentheses
     */
    public InvalidRequestException(String message) {
        this(Issue.error(ErrorCode.REQUEST, message));
    }
}
