package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.RegimeId;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/** The answer under one family of regimes alone. */
@Value.Immutable
@ModelStyle
public interface FamilyResult {
    /** {@return the family} */
    FamilyId family();

    /** {@return its weight} */
    double weight();

    /** {@return the weight of each regime inside the family} */
    @Value.NaturalOrder
    SortedMap<RegimeId, Double> regimes();

    /** {@return the probability of rank 1 of each alternative, in the order of the ranking} */
    List<Probability> rankOne();

    /** {@return first against second} */
    PairProbabilities pair();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyResult}; not safe for use by several threads. */
    final class Builder extends ImmutableFamilyResult.Builder {
        Builder() {}
    }
}
