package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** How often intervals held in a back-test inside the series, beside what they promise. */
@Value.Immutable
@ModelStyle
public interface AchievedCoverage {
    /** {@return what was promised, in percent} */
    double level();

    /** {@return the share of values inside the interval, from 0 to 1} */
    double share();

    /** {@return how many values were looked at} */
    int values();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(share() >= 0 && share() <= 1) || values() < 1) {
            throw new InvalidModelException(
                    "The achieved coverage (%s of %s values) must be a share.".formatted(share(), values()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AchievedCoverage}; not safe for use by several threads. */
    final class Builder extends ImmutableAchievedCoverage.Builder {
        Builder() {}
    }
}
