package io.framewise.model.scenario;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/** Only the order of importance. */
@Value.Immutable
@ModelStyle
public non-sealed interface WeightOrder extends WeightStatement {
    /** {@return the weighed criteria, most important first} */
    List<CriterionId> order();

    /** {@return the reason for each place} */
    @Value.NaturalOrder
    SortedMap<CriterionId, String> why();

    @Override
    default Set<CriterionId> criteria() {
        return new java.util.LinkedHashSet<>(order());
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (criteria().size() < order().size()) {
            throw new InvalidModelException("The order (%s) must name each criterion once.".formatted(order()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeightOrder}; not safe for use by several threads. */
    final class Builder extends ImmutableWeightOrder.Builder {
        Builder() {}
    }
}
