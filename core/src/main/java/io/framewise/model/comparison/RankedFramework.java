package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import org.immutables.value.Value;

/** One alternative's place. */
@Value.Immutable
@ModelStyle
public interface RankedFramework {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return its name for readers} */
    String name();

    /** {@return the rank by mean value, from 1; equal means share a rank} */
    int rank();

    /** {@return the mean total value, in [0, 1]} */
    double value();

    /** {@return the central 90 % of the total value} */
    Interval interval();

    /** {@return the probability of each rank, from rank 1 on} */
    List<Probability> rankProbabilities();

    /** {@return whether it belongs to the smallest set with a total probability of rank 1 of at least 0.9} */
    @Value.Default
    default boolean contender() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RankedFramework}; not safe for use by several threads. */
    final class Builder extends ImmutableRankedFramework.Builder {
        Builder() {}
    }
}
