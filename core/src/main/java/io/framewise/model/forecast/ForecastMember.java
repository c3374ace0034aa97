package io.framewise.model.forecast;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A method that is part of a combination, with how it came to its part. All numbers are finite. */
@Value.Immutable
@ModelStyle
public interface ForecastMember extends MethodAccount {
    /** {@return its share of the combination, from 0 to 1; in a median one of as many as there are members} */
    double weight();

    /**
     * Makes the member that a method is which forecast alone.
     *
     * @param weight its share
     * @param account how it came to its forecast
     * @return the member
     */
    static ForecastMember of(double weight, MethodAccount account) {
        return builder().from(account).weight(weight).build();
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        FiniteFigures.check(this);
        FiniteFigures.check(this, "weight", weight());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ForecastMember}; not safe for use by several threads. */
    final class Builder extends ImmutableForecastMember.Builder {
        Builder() {}
    }
}
