package io.framewise.model.series;

/** How a counting method changed. */
public enum EventKind {
    /** From here on something else is counted; values on both sides are not comparable. */
    SCOPE_STEP,
    /** The length of the counting window differs; values are given per 30 days. */
    WINDOW,
    /** The source lost records; the values are too low. */
    UNDERCOUNT,
    /** There is no value. */
    MISSING,
    /** The value is only known to lie below a cut-off. */
    CENSORED,
    /** The window overlaps the next one. */
    OVERLAP
}
