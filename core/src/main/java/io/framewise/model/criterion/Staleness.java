package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
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

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (fresh().isNegative() || expires().filter(Period::isNegative).isPresent()) {
            throw new InvalidModelException("The ages (%s, %s) must not be negative."
                    .formatted(fresh(), expires().map(Period::toString).orElse("never")));
        }
        if (!(tau() >= 0) || !Double.isFinite(tau()) || !(levelPerYear() >= 0) || !Double.isFinite(levelPerYear())) {
            throw new InvalidModelException(
                    "The aging (tau %s, level %s a year) must be at least 0.".formatted(tau(), levelPerYear()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Staleness}; not safe for use by several threads. */
    final class Builder extends ImmutableStaleness.Builder {
        Builder() {}
    }
}
