package io.framewise.spi;

import io.framewise.meta.Spi;

/** What methods that score alternatives keep unless they declare that, by their paper, they do not. */
@Spi
public enum DecisionLaw {
    /** An alternative that is nowhere worse never scores less. */
    DOMINANCE,
    /** An alternative that gets better on a criterion is not overtaken. */
    MONOTONICITY,
    /** Equal alternatives score the same. */
    EQUAL_ALTERNATIVES,
    /** A criterion without weight does not matter. */
    ZERO_WEIGHT
}
