package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** What is expected of a proportion before any trial is seen: a beta distribution (rule 8). */
@Value.Immutable
@ModelStyle
public interface ProportionPrior {
    /** {@return its mean, in (0, 1)} */
    double mean();

    /** {@return the number of trials that it is worth, above 0} */
    @Value.Default
    default double strength() {
        return 4;
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(mean() > 0 && mean() < 1) || !(strength() > 0) || !Double.isFinite(strength())) {
            throw new InvalidModelException(
                    "The prior (mean %s, worth %s trials) must have a mean in (0, 1) and a positive strength."
                            .formatted(mean(), strength()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProportionPrior}; not safe for use by several threads. */
    final class Builder extends ImmutableProportionPrior.Builder {
        Builder() {}
    }
}
