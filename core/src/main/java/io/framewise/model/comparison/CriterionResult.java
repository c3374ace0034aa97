package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one criterion contributes. */
@Value.Immutable
@ModelStyle
public interface CriterionResult {
    /** {@return the criterion} */
    CriterionId criterion();

    /** {@return its title} */
    String title();

    /** {@return the heading it belongs to} */
    String group();

    /** {@return the unit of its quantity} */
    String unit();

    /** {@return its mean weight; 0 when it is only shown} */
    double weight();

    /** {@return the points the scenario or the request gives it} */
    double points();

    /** {@return the scenario's reason for the points} */
    Optional<String> why();

    /** {@return one for each alternative, in the order of the ranking} */
    List<CriterionCell> cells();

    /** {@return first against second} */
    Optional<CriterionPair> pair();

    /** {@return one for each definition, where there are several} */
    List<DefinitionResult> definitions();

    /** {@return its share of the variance of the difference between first and second} */
    @Value.Default
    default double varianceShare() {
        return 0;
    }

    /** {@return labels of {@link Citation}s} */
    List<String> citations();

    /** {@return whether a caveat speaks of it} */
    @Value.Default
    default boolean marked() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionResult}; not safe for use by several threads. */
    final class Builder extends ImmutableCriterionResult.Builder {
        Builder() {}
    }
}
