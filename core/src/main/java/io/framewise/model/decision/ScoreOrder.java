package io.framewise.model.decision;

/** Which scores are better. */
public enum ScoreOrder {
    /** The alternative with the highest score is first. */
    HIGHER_IS_BETTER,
    /** The alternative with the lowest score is first. */
    LOWER_IS_BETTER
}
