package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.MetricId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The constant of a regime by which a metric is divided, made from a fixed panel and never from the alternatives
 * compared (rule 3).
 */
@Value.Immutable
@ModelStyle
public interface Yardstick {
    /** {@return the metric} */
    MetricId metric();

    /** {@return the number of concurrent connections, where the metric has them} */
    OptionalInt connections();

    /** {@return the constant, above 0} */
    double value();

    /** {@return the unit of the constant} */
    String unit();

    /** {@return the pooled standard deviation of the logarithm of repeated runs of this metric (rule 4)} */
    double pooledDeviation();

    /** {@return the standard deviation of the logarithm of the index over the field (rule 6)} */
    double priorDeviation();

    /** {@return the reason for the number} */
    Optional<String> why();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(value() > 0)
                || !(pooledDeviation() >= 0)
                || !(priorDeviation() >= 0)
                || !Double.isFinite(value() + pooledDeviation() + priorDeviation())) {
            throw new InvalidModelException(
                    "The yardstick (%s) of (%s) must be positive, its deviations (%s, %s) at least 0."
                            .formatted(value(), metric(), pooledDeviation(), priorDeviation()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Yardstick}; not safe for use by several threads. */
    final class Builder extends ImmutableYardstick.Builder {
        Builder() {}
    }
}
