package io.framewise.model.criterion;

/** The scale on which a value function is linear between its points. */
public enum Scale {
    /** Linear in the quantity. */
    LINEAR,
    /** Linear in the natural logarithm of the quantity, which must be positive. */
    LOG,
    /** Linear in a share between 0 and 1. */
    SHARE,
    /** No (0) or yes (1). */
    BOOLEAN,
    /** Named levels, each with a value. */
    ORDINAL
}
