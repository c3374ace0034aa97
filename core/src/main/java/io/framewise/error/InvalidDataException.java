package io.framewise.error;

import java.util.List;

/** Packs, plugins or the catalog made of them cannot be used; carries every issue found, not only the first. */
public final class InvalidDataException extends FramewiseException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception of its issues.
     *
     * @param issues at least one
     */
    public InvalidDataException(List<Issue> issues) {
        super(issues);
    }
}
