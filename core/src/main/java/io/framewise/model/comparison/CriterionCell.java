package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one criterion says of one alternative. */
@Value.Immutable
@ModelStyle
public interface CriterionCell {
    /** {@return the alternative} */
    FrameworkId framework();

    /** {@return what is known} */
    CellState state();

    /** {@return the mean value, in [0, 1]} */
    double value();

    /** {@return the central 90 % of the value} */
    Interval interval();

    /** {@return the figure behind it in words, such as {@code native} or {@code 0.71x}} */
    Optional<String> figure();

    /** {@return the share of draws in which it was unknown} */
    @Value.Default
    default double unknownShare() {
        return 0;
    }

    /** {@return what stands behind it} */
    List<CellEvidence> evidence();

    /** {@return labels of {@link Citation}s} */
    List<String> citations();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionCell}; not safe for use by several threads. */
    final class Builder extends ImmutableCriterionCell.Builder {
        Builder() {}
    }
}
