package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A number. */
@Value.Immutable
@ModelStyle
public non-sealed interface Quantity extends MeasuredValue {
    /** {@return the number, finite} */
    double value();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!Double.isFinite(value())) {
            throw new InvalidModelException("The value (%s) must be finite.".formatted(value()));
        }
    }

    /**
     * Makes a quantity.
     *
     * @param value a finite number
     * @return the quantity
     */
    static Quantity of(double value) {
        return builder().value(value).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quantity}; not safe for use by several threads. */
    final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
