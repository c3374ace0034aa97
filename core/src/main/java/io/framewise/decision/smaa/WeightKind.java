package io.framewise.decision.smaa;

/** What is known of weights. */
public enum WeightKind {
    /** Each of them. */
    EXACT,
    /** Nothing. */
    FREE,
    /** Ranges, and perhaps some of them. */
    BOUNDED,
    /** Their order. */
    ORDINAL,
    /** Linear inequalities, or a mixture. */
    CONSTRAINED
}
