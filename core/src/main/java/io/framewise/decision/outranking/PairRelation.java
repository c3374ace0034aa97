package io.framewise.decision.outranking;

/** How one alternative stands to another where not every two can be compared. */
public enum PairRelation {
    /** The first is preferred. */
    PREFERRED,
    /** The second is preferred. */
    INFERIOR,
    /** Neither is preferred, and nothing speaks against calling them equal. */
    INDIFFERENT,
    /** Each is preferred in some way, so that neither can be. */
    INCOMPARABLE
}
