package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.MetricId;
import io.framewise.model.origin.Origin;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A word of the vocabulary: a metric, its unit and the units that convert to it. */
@Value.Immutable
@ModelStyle
public interface MetricDefinition {
    /** {@return the identifier} */
    MetricId id();

    /** {@return the name for readers} */
    String title();

    /** {@return the unit in which values are kept} */
    String unit();

    /** {@return what is measured} */
    String text();

    /** {@return which way is better, where that is beyond doubt} */
    Optional<Direction> direction();

    /** {@return the factor from another unit to {@link #unit()}, by unit} */
    @Value.NaturalOrder
    SortedMap<String, Double> conversions();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        conversions().forEach((unit, factor) -> {
            if (!(factor > 0) || !Double.isFinite(factor)) {
                throw new InvalidModelException(
                        "The factor (%s) from (%s) to (%s) must be positive.".formatted(factor, unit, unit()));
            }
        });
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MetricDefinition}; not safe for use by several threads. */
    final class Builder extends ImmutableMetricDefinition.Builder {
        Builder() {}
    }
}
