package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import org.immutables.value.Value;

/** How often one alternative beats another (rule 12); the three add up to 1. */
@Value.Immutable
@ModelStyle
public interface PairProbabilities {
    /** {@return the one} */
    FrameworkId first();

    /** {@return the other} */
    FrameworkId second();

    /** {@return the first is better by more than the indifference threshold} */
    Probability win();

    /** {@return neither is} */
    Probability tie();

    /** {@return the second is better by more than the indifference threshold} */
    Probability lose();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PairProbabilities}; not safe for use by several threads. */
    final class Builder extends ImmutablePairProbabilities.Builder {
        Builder() {}
    }
}
