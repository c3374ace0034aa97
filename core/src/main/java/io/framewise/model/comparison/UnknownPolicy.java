package io.framewise.model.comparison;

/** What an unknown cell counts as (rule 7). */
public enum UnknownPolicy {
    /** Drawn from the criterion's stored distribution. */
    PRIOR,
    /** The worst value. */
    PESSIMISTIC,
    /** The criterion is left out for all alternatives and the other weights are rescaled. */
    EXCLUDE
}
