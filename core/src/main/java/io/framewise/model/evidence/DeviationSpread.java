package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** The standard deviation of a number of repetitions. */
@Value.Immutable
@ModelStyle
public non-sealed interface DeviationSpread extends Spread {
    /** {@return the standard deviation, at least 0} */
    double deviation();

    /** {@return how many, at least 1} */
    int repetitions();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(deviation() >= 0) || !Double.isFinite(deviation())) {
            throw new InvalidModelException(
                    "The standard deviation (%s) must be a finite number of at least 0.".formatted(deviation()));
        }
        if (repetitions() < 1) {
            throw new InvalidModelException("The number of repetitions (%s) of a standard deviation must be at least 1."
                    .formatted(repetitions()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeviationSpread}; not safe for use by several threads. */
    final class Builder extends ImmutableDeviationSpread.Builder {
        Builder() {}
    }
}
