package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A number of successes among trials. */
@Value.Immutable
@ModelStyle
public non-sealed interface Proportion extends MeasuredValue {
    /** {@return how many succeeded, from 0 to {@link #trials()}} */
    int successes();

    /** {@return how many were tried, at least 0} */
    int trials();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (successes() < 0 || successes() > trials()) {
            throw new InvalidModelException(
                    "The proportion (%s of %s) is not possible.".formatted(successes(), trials()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proportion}; not safe for use by several threads. */
    final class Builder extends ImmutableProportion.Builder {
        Builder() {}
    }
}
