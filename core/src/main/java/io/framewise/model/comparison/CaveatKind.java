package io.framewise.model.comparison;

/** What a reader must know before believing a number. */
public enum CaveatKind {
    /** Regimes or definitions point in different directions. */
    CONFLICTING,
    /** Evidence is older than the criterion calls fresh. */
    STALE,
    /** Evidence has expired and no longer counts. */
    EXPIRED,
    /** Alternatives are judged as of different days. */
    DIFFERENT_DATES,
    /** Nothing is known of an alternative in some of the conditions. */
    UNKNOWN_HERE,
    /** Nothing is known of an alternative. */
    UNKNOWN,
    /** The question does not apply to an alternative. */
    NOT_APPLICABLE,
    /** The source will not be updated. */
    FROZEN,
    /** Runs were excluded. */
    EXCLUDED_RUN,
    /** A series of runs jumped; only its last part counts. */
    LEVEL_SHIFT,
    /** The criterion is only a proxy. */
    WEAK_PROXY,
    /** A family of regimes could not be used. */
    FAMILY_NOT_ADMISSIBLE,
    /** A hard requirement could not be checked. */
    REQUIREMENT_UNCHECKED,
    /** What the scenario's result does not say. */
    SCOPE
}
