package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A corner of a piecewise linear value function. */
@Value.Immutable
@ModelStyle
public interface Point {
    /** {@return the quantity, in the criterion's unit} */
    double quantity();

    /** {@return the value there, in [0, 1]} */
    double value();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!Double.isFinite(quantity()) || !(value() >= 0 && value() <= 1)) {
            throw new InvalidModelException(
                    "The point (%s, %s) must be finite with a value in [0, 1].".formatted(quantity(), value()));
        }
    }

    /**
     * Makes a point.
     *
     * @param quantity the quantity
     * @param value the value there, in [0, 1]
     * @return the point
     */
    static Point of(double quantity, double value) {
        return builder().quantity(quantity).value(value).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Point}; not safe for use by several threads. */
    final class Builder extends ImmutablePoint.Builder {
        Builder() {}
    }
}
