package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A closed interval. */
@Value.Immutable
@ModelStyle
public interface Interval {
    /** {@return the lower end} */
    double low();

    /** {@return the upper end} */
    double high();

    /**
     * Makes an interval.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the interval
     */
    static Interval of(double low, double high) {
        return builder().low(low).high(high).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Interval}; not safe for use by several threads. */
    final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
