package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** The value lies in an interval with a stated probability. */
@Value.Immutable
@ModelStyle
public non-sealed interface IntervalSpread extends Spread {
    /** {@return the lower end} */
    double low();

    /** {@return the upper end} */
    double high();

    /** {@return the probability, in (0, 1)} */
    @Value.Default
    default double level() {
        return 0.9;
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(low() <= high()) || !Double.isFinite(low()) || !Double.isFinite(high())) {
            throw new InvalidModelException(
                    "The low end (%s) of an interval must not be above its high end (%s), and both must be finite."
                            .formatted(low(), high()));
        }
        if (!(level() > 0 && level() < 1)) {
            throw new InvalidModelException(
                    "The level (%s) of an interval must lie between 0 and 1.".formatted(level()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link IntervalSpread}; not safe for use by several threads. */
    final class Builder extends ImmutableIntervalSpread.Builder {
        Builder() {}
    }
}
