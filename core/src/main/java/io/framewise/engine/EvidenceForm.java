package io.framewise.engine;

/** What a line of the ledger stands for. */
public enum EvidenceForm {
    /** Measurements of one metric in one regime, or a single fact. */
    FIGURE,
    /** The level at which a framework has a feature. */
    FEATURE,
    /** The points of a series. */
    SERIES,
    /** The dated events of one kind. */
    EVENTS
}
