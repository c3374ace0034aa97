package io.framewise.model.comparison;

/** How an alternative stands against another on one criterion (rule 12). */
public enum Standing {
    /** Better by more than the indifference threshold with probability 0.9 or more. */
    AHEAD,
    /** Neither ahead nor behind. */
    TIED,
    /** Worse by more than the indifference threshold with probability 0.9 or more. */
    BEHIND
}
