package io.framewise.decision.analysis;

/** What a finding is about. */
public enum FindingKind {
    /** Who is ahead, by how much. */
    LEAD,
    /** What one criterion does for or against the lead. */
    CONTRIBUTION,
    /** The few criteria that decide. */
    DECIDING,
    /** A value at which the lead is gone. */
    VALUE_CHANGE,
    /** A weight at which the first place changes. */
    WEIGHT_CHANGE,
    /** How far methods agree. */
    AGREEMENT,
    /** How often the first place holds. */
    ACCEPTABILITY,
    /** What holds whatever the weights. */
    WHATEVER_WEIGHTS,
    /** What an alternative that should not matter changes. */
    RANK_REVERSAL,
    /** Which evidence to get next. */
    INFORMATION
}
