package io.framewise.model.scenario;

/** What is left out when a weighed criterion does not apply to an alternative, which is not the same as being unknown (rule 7). */
public enum NotApplicableRule {
    /** The criterion, for all alternatives; the other weights are rescaled. */
    CRITERION,
    /** The alternative: what the criterion asks for is essential here. */
    ALTERNATIVE
}
