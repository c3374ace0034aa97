package io.framewise.model.scenario;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A range of points for the swing of each criterion. The points that hold in the end sum to {@value #SUM}. */
@Value.Immutable
@ModelStyle
public non-sealed interface WeightRanges extends WeightStatement {
    /** What the points of all criteria sum to. */
    double SUM = 100;

    /** {@return the range of each weighed criterion} */
    @Value.NaturalOrder
    SortedMap<CriterionId, Range> ranges();

    /** {@return the reason for each} */
    @Value.NaturalOrder
    SortedMap<CriterionId, String> why();

    @Override
    default Set<CriterionId> criteria() {
        return ranges().keySet();
    }

    /** Rejects ranges within which no points sum to {@value #SUM}. */
    @Value.Check
    default void check() {
        double rounding = 1e-9 * SUM;
        double low = 0;
        double high = 0;
        for (Range range : ranges().values()) {
            low += range.low();
            high += range.high();
        }
        if (!ranges().isEmpty() && (low > SUM + rounding || high < SUM - rounding)) {
            throw new InvalidModelException("The ranges allow sums from (%s) to (%s), but the points must sum to (%s)."
                    .formatted(low, high, SUM));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeightRanges}; not safe for use by several threads. */
    final class Builder extends ImmutableWeightRanges.Builder {
        Builder() {}
    }
}
