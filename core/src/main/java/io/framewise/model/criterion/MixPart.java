package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** One part of a {@link MixDerivation}. */
@Value.Immutable
@ModelStyle
public interface MixPart {
    /** {@return its weight, above 0} */
    double weight();

    /** {@return where its quantity comes from} */
    Derivation derivation();

    /** {@return its value function} */
    ValueFunction value();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(weight() > 0) || !Double.isFinite(weight())) {
            throw new InvalidModelException("The weight (%s) of a part must be positive.".formatted(weight()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MixPart}; not safe for use by several threads. */
    final class Builder extends ImmutableMixPart.Builder {
        Builder() {}
    }
}
