package io.framewise.error;

/** How much an {@link Issue} matters. */
public enum Severity {
    /** The thing cannot be used. */
    ERROR,
    /** The thing is kept, but something in it is not used or deserves a look. */
    WARNING,
    /** Worth knowing, nothing to do. */
    NOTE
}
