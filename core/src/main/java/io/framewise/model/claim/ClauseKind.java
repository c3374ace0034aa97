package io.framewise.model.claim;

/** The kinds of predicate that a claim is made of (rule 17). */
public enum ClauseKind {
    /** A framework has features at given levels. */
    FEATURE,
    /** A metric lies on one side of a norm. */
    THRESHOLD,
    /** A metric of one framework exceeds another's by a factor. */
    COMPARE,
    /** The same, with a vote of regimes. */
    COMPARE_BY_REGIME,
    /** A framework is in the best share of the field. */
    RANK,
    /** A series grew. */
    TREND,
    /** A set contains elements. */
    MEMBER,
    /** A decision favours a framework. */
    DECISION,
    /** Nothing measures it. */
    NOT_MEASURED,
    /** A person judged it. */
    EXPERT
}
