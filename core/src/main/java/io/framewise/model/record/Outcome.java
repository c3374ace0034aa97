package io.framewise.model.record;

/** What a decision came to. */
public enum Outcome {
    /** One alternative is recommended. */
    PREFERRED,
    /** Several are too close to call. */
    TIE,
    /** There is nothing to decide by. */
    UNDECIDED
}
