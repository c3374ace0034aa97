package io.framewise.model.decision;

/** Whether more or less of a criterion is better. */
public enum Objective {
    /** More is better: a benefit. */
    MAXIMIZE,
    /** Less is better: a cost. */
    MINIMIZE
}
