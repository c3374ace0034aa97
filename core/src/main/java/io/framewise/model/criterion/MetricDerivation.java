package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.MetricId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The quantity is a metric: relative to the regime's yardstick where it was measured in regimes, else its newest
 * value.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface MetricDerivation extends Derivation {
    /** {@return the metric} */
    MetricId metric();

    /** {@return the number of concurrent connections, where the metric has them} */
    OptionalInt connections();

    /** {@return a constant factor, above 0} */
    @Value.Default
    default double times() {
        return 1;
    }

    /** {@return whether the value is only a lower bound of the quantity} */
    @Value.Default
    default boolean lowerBound() {
        return false;
    }

    /** {@return what is expected of a proportion before any trial; none: a half} */
    Optional<ProportionPrior> prior();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(times() > 0) || !Double.isFinite(times())) {
            throw new InvalidModelException("The factor (%s) must be positive.".formatted(times()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MetricDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableMetricDerivation.Builder {
        Builder() {}
    }
}
