package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One explained answer. */
@Value.Immutable
@ModelStyle
public interface Comparison {
    /** {@return the question} */
    ComparisonRequest request();

    /** {@return the date of the evidence} */
    LocalDate asOf();

    /** {@return the scenario} */
    Scenario scenario();

    /** {@return the answer} */
    Verdict verdict();

    /** {@return the alternatives by mean total value} */
    Ranking ranking();

    /** {@return first against each other alternative} */
    List<PairProbabilities> pairs();

    /** {@return weighed ones by descending weight, then those only shown} */
    List<CriterionResult> criteria();

    /** {@return one for each admissible family of regimes that matters} */
    List<FamilyResult> families();

    /** {@return weights at which the first place changes} */
    List<Flip> flips();

    /** {@return whether almost any small change of weights flips the first place} */
    @Value.Default
    default boolean fragile() {
        return false;
    }

    /** {@return what else was tried} */
    List<WhatIf> whatIfs();

    /** {@return where the uncertainty comes from} */
    Optional<VarianceSplit> variance();

    /** {@return the same values ranked by another method} */
    Optional<SecondOpinion> secondOpinion();

    /** {@return pairs in which one dominates} */
    List<Dominance> dominance();

    /** {@return alternatives that fail a hard requirement} */
    List<ScreenedOut> screened();

    /** {@return what to know before believing a number} */
    List<Caveat> caveats();

    /** {@return all sources used, by label} */
    List<Citation> citations();

    /** {@return what it takes to compute it again} */
    Provenance provenance();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Comparison}; not safe for use by several threads. */
    final class Builder extends ImmutableComparison.Builder {
        Builder() {}
    }
}
