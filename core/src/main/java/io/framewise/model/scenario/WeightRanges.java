package io.framewise.model.scenario;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A range of points for the swing of each criterion. */
@Value.Immutable
@ModelStyle
public non-sealed interface WeightRanges extends WeightStatement {
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

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeightRanges}; not safe for use by several threads. */
    final class Builder extends ImmutableWeightRanges.Builder {
        Builder() {}
    }
}
