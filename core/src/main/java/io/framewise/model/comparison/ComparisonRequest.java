package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What is asked. */
@Value.Immutable
@ModelStyle
public interface ComparisonRequest extends WithComparisonRequest {
    /** {@return the alternatives, at least two different ones} */
    List<FrameworkId> frameworks();

    /** {@return the scenario} */
    ScenarioId scenario();

    /** {@return only what was known then; without it, the date of the newest observation in the catalog} */
    Optional<LocalDate> asOf();

    /** {@return the seed of all random numbers} */
    @Value.Default
    default long seed() {
        return 42;
    }

    /** {@return the number of draws} */
    @Value.Default
    default int draws() {
        return 10_000;
    }

    /** {@return points that replace the scenario's for single criteria} */
    @Value.NaturalOrder
    SortedMap<CriterionId, Double> weights();

    /** {@return weights that replace the scenario's for regime families; those not named count 0} */
    @Value.NaturalOrder
    SortedMap<FamilyId, Double> families();

    /** {@return sources, groups of sources or packs to leave out} */
    @Value.NaturalOrder
    SortedSet<String> without();

    /** {@return what an unknown cell counts as} */
    @Value.Default
    default UnknownPolicy unknowns() {
        return UnknownPolicy.PRIOR;
    }

    /** {@return whether to explore what would change the answer} */
    @Value.Default
    default boolean exploring() {
        return true;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComparisonRequest}; not safe for use by several threads. */
    final class Builder extends ImmutableComparisonRequest.Builder {
        Builder() {}
    }
}
