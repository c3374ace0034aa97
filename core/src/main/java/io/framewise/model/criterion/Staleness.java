package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How evidence ages (rule 10): from {@link #fresh()} on its variance grows by {@code tau} squared a year; after
 * {@link #expires()} it no longer counts.
 */
@Value.Immutable
@ModelStyle
public interface Staleness {
    /** {@return the age up to which nothing is added} */
    Period fresh();

    /**
     * {@return the added standard deviation after one more year, on the logarithm for ratio scales, a quarter of it
     * squared on values otherwise; at least 0}
     */
    double tau();

    /** {@return the age after which the evidence counts as unknown} */
    Optional<Period> expires();

    /** {@return the probability added each year that a recorded level has moved; at least 0} */
    @Value.Default
    default double levelPerYear() {
        return 0;
    }

    /** {@return the reason for these ages} */
    Optional<String> why();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Staleness}; not safe for use by several threads. */
    final class Builder extends ImmutableStaleness.Builder {
        Builder() {}
    }
}
