package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The first alternative of the ranking against the second, on one criterion. */
@Value.Immutable
@ModelStyle
public interface CriterionPair {
    /** {@return the mean of weight times difference of values} */
    double contribution();

    /** {@return the central 90 % of that} */
    Interval interval();

    /** {@return ahead, tied or behind} */
    Standing standing();

    /** {@return the probability to be better by more than the indifference threshold} */
    double probabilityAhead();

    /** {@return the probability to be worse by more than that} */
    double probabilityBehind();

    /** {@return the median ratio of the quantities, on logarithmic scales} */
    OptionalDouble ratio();

    /** {@return the central 90 % of that ratio} */
    Optional<Interval> ratioInterval();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionPair}; not safe for use by several threads. */
    final class Builder extends ImmutableCriterionPair.Builder {
        Builder() {}
    }
}
