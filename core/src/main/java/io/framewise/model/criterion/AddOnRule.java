package io.framewise.model.criterion;

/** What counts on a criterion for an add-on, a framework that builds on others (rule 15). */
public enum AddOnRule {
    /** Only what was found of the add-on itself. */
    OWN,
    /** What was found of its hosts added to its own: who takes the add-on takes them too. */
    HOST_AND_OWN
}
