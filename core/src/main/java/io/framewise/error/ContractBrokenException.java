package io.framewise.error;

import java.util.List;

/** A plugin, a pack or a part of one does not keep what its contract says. */
public final class ContractBrokenException extends FramewiseException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is broken, with the offending values in parentheses
     */
    public ContractBrokenException(String message) {
        super(List.of(Issue.error(ErrorCode.CONTRACT, message)));
    }

    /**
     * Makes an exception of what was thrown.
     *
     * @param message what is broken
     * @param cause what was thrown
     */
    public ContractBrokenException(String message, Throwable cause) {
        super(List.of(Issue.error(ErrorCode.CONTRACT, message)), cause);
    }
}
