package io.framewise.model.criterion;

/** Which way a criterion's quantity is better. */
public enum Direction {
    /** More is better. */
    MAXIMIZE,
    /** Less is better. */
    MINIMIZE,
    /** A middle is best; the value function says which. */
    TARGET
}
