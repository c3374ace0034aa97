package io.framewise.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The root of everything that Framewise throws on purpose. Carries one issue or, after loading, all of them together;
 * the message lists them one a line.
 */
public class FramewiseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /**
     * Makes an exception of its issues.
     *
     * @param issues at least one, in the order in which they are to be read
     */
    public FramewiseException(List<Issue> issues) {
        super(lines(issues));
        this.issues = List.copyOf(issues);
    }

    /**
     * Makes an exception of its issues and what caused them.
     *
     * @param issues at least one
     * @param cause what was thrown below
     */
    public FramewiseException(List<Issue> issues, Throwable cause) {
        super(lines(issues), cause);
        this.issues = List.copyOf(issues);
    }

    /** {@return all issues, errors first} */
    public final List<Issue> issues() {
        return issues == null ? List.of() : issues;
    }

    /** {@return the code of the first issue} */
    public final ErrorCode code() {
        return issues().isEmpty() ? ErrorCode.REQUEST : issues().get(0).code();
    }

    private static String lines(List<Issue> issues) {
        return issues.stream().map(Issue::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
