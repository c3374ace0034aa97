package io.framewise.model.comparison;

/** What was changed to see whether the answer changes (rule 14). */
public enum WhatIfKind {
    /** Only one regime family. */
    ONLY_FAMILY,
    /** One regime family left out. */
    WITHOUT_FAMILY,
    /** Only one definition of a criterion. */
    ONLY_DEFINITION,
    /** One definition of a criterion left out. */
    WITHOUT_DEFINITION,
    /** One group of sources left out. */
    WITHOUT_SOURCE,
    /** The stated weights taken as exact. */
    EXACT_WEIGHTS,
    /** Only the order of the weights. */
    WEIGHT_ORDER,
    /** Everything unknown taken as worst. */
    PESSIMISTIC_UNKNOWNS
}
