package io.framewise.model.comparison;

/** What is known in one cell of the matrix. */
public enum CellState {
    /** There is evidence. */
    KNOWN,
    /** There is evidence, but none in regimes drawn in more than half of the draws, or it has expired. */
    UNKNOWN_HERE,
    /** There is no evidence. */
    UNKNOWN,
    /** The question does not apply. */
    NOT_APPLICABLE
}
