package io.framewise.error;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One problem: what, where, why, and what may help. Sorts by place, so that reports do not depend on loading order.
 * Immutable.
 */
public final class Issue implements Comparable<Issue> {
    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::severity)
            .thenComparing(issue -> issue.location == null ? "" : issue.location.file())
            .thenComparingInt(issue -> issue.location == null ? 0 : issue.location.line())
            .thenComparingInt(issue -> issue.location == null ? 0 : issue.location.column())
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    private final Severity severity;
    private final ErrorCode code;
    private final String message;
    private final @Nullable Location location;
    private final @Nullable String hint;

    private Issue(
            Severity severity, ErrorCode code, String message, @Nullable Location location, @Nullable String hint) {
        this.severity = Objects.requireNonNull(severity, "severity");
        this.code = Objects.requireNonNull(code, "code");
        this.message = Objects.requireNonNull(message, "message");
        this.location = location;
        this.hint = hint;
    }

    /**
     * Makes an error.
     *
     * @param code the kind of problem
     * @param message what is wrong, with the offending values in parentheses
     * @return the issue, without a place
     */
    public static Issue error(ErrorCode code, String message) {
        return new Issue(Severity.ERROR, code, message, null, null);
    }

    /**
     * Makes a warning.
     *
     * @param code the kind of problem
     * @param message what deserves a look
     * @return the issue, without a place
     */
    public static Issue warning(ErrorCode code, String message) {
        return new Issue(Severity.WARNING, code, message, null, null);
    }

    /**
     * Makes a note.
     *
     * @param code the kind of finding
     * @param message what is worth knowing
     * @return the issue, without a place
     */
    public static Issue note(ErrorCode code, String message) {
        return new Issue(Severity.NOTE, code, message, null, null);
    }

    /**
     * Says where.
     *
     * @param place the place
     * @return the same issue at that place
     */
    public Issue at(Location place) {
        return new Issue(severity, code, message, place, hint);
    }

    /**
     * Says what may help.
     *
     * @param maybe a full sentence, by convention beginning with "Maybe"
     * @return the same issue with that hint
     */
    public Issue hint(String maybe) {
        return new Issue(severity, code, message, location, maybe);
    }

    /**
     * Says what may help, where there is something to say.
     *
     * @param maybe a full sentence or nothing
     * @return the same issue, with that hint where there is one
     */
    public Issue hint(Optional<String> maybe) {
        return maybe.map(this::hint).orElse(this);
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /** {@return the kind of problem} */
    public ErrorCode code() {
        return code;
    }

    /** {@return what is wrong} */
    public String message() {
        return message;
    }

    /** {@return where, if it has a place} */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** {@return what may help} */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that
                && severity == that.severity
                && code == that.code
                && message.equals(that.message)
                && Objects.equals(location, that.location)
                && Objects.equals(hint, that.hint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, code, message, location, hint);
    }

    /** {@return one line: {@code file:line:column: message. Maybe ... [CODE]}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (location != null) {
            text.append(location).append(": ");
        }
        text.append(message);
        if (hint != null) {
            text.append(' ').append(hint);
        }
        return text.append(" [").append(code.code()).append(']').toString();
    }
}
