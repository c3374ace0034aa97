package io.framewise.spi;

import io.framewise.meta.ModelStyle;
import io.framewise.model.forecast.TimeSeries;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Forecaster} can do, and what it needs; what is not said is the usual case. */
@Value.Immutable
@ModelStyle
public interface Capabilities {
    /** {@return whether it continues a season} */
    @Value.Default
    default boolean seasonal() {
        return false;
    }

    /** {@return whether it takes absent values as they are; else they are filled in before} */
    @Value.Default
    default boolean missingValues() {
        return false;
    }

    /** {@return whether it refuses series with values at or below zero} */
    @Value.Default
    default boolean needsPositive() {
        return false;
    }

    /** {@return whether a number added to all values is added to all forecasts} */
    @Value.Default
    default boolean followsShifts() {
        return false;
    }

    /** {@return how many values that are present it needs, at least 1} */
    @Value.Default
    default int minimumLength() {
        return 1;
    }

    /**
     * Tells why a series cannot be continued.
     *
     * @param series the series
     * @return the reason as a full sentence, nothing when it can be
     */
    default Optional<String> refusal(TimeSeries series) {
        int present = series.size() - series.absent();
        if (present < minimumLength()) {
            return Optional.of(
                    "It needs at least (%s) values, but (%s) has (%s). Maybe take another method, such as (naive)."
                            .formatted(minimumLength(), series.name(), present));
        }
        if (needsPositive() && !(series.smallest() > 0)) {
            return Optional.of(
                    "It needs values above zero, but (%s) has (%s). Maybe take another method, such as (naive)."
                            .formatted(series.name(), series.smallest()));
        }
        return Optional.empty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Capabilities}; not safe for use by several threads. */
    final class Builder extends ImmutableCapabilities.Builder {
        Builder() {}
    }
}
