package io.framewise.model.scenario;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/** Points out of 100 for the swing of each criterion. */
@Value.Immutable
@ModelStyle
public non-sealed interface SwingPoints extends WeightStatement {
    /** {@return the points of each weighed criterion, at least 0} */
    @Value.NaturalOrder
    SortedMap<CriterionId, Double> points();

    /** {@return the reason for each} */
    @Value.NaturalOrder
    SortedMap<CriterionId, String> why();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        for (Map.Entry<CriterionId, Double> entry : points().entrySet()) {
            if (!(entry.getValue() >= 0) || !Double.isFinite(entry.getValue())) {
                throw new InvalidModelException(
                        "The weight (%s) of (%s) must be at least 0.".formatted(entry.getValue(), entry.getKey()));
            }
        }
    }

    @Override
    default Set<CriterionId> criteria() {
        return points().keySet();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SwingPoints}; not safe for use by several threads. */
    final class Builder extends ImmutableSwingPoints.Builder {
        Builder() {}
    }
}
