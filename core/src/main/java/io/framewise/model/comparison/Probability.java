package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/**
 * A probability estimated from draws, under the model's criteria and weights. Wilson's interval: Wilson (1927), JASA
 * 22.
 */
@Value.Immutable
@ModelStyle
public interface Probability {
    /** {@return the share of draws, in [0, 1]} */
    double value();

    /** {@return the Monte-Carlo standard error} */
    double standardError();

    /** {@return the 95 % Wilson interval; with zero successes its upper end is 3/N at least} */
    Interval interval();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Probability}; not safe for use by several threads. */
    final class Builder extends ImmutableProbability.Builder {
        Builder() {}
    }
}
