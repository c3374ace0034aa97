package io.framewise.junit;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.RankedFramework;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a comparison. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
    ComparisonAssert(Comparison comparison) {
        super(comparison, ComparisonAssert.class);
    }

    /**
     * Expects a framework to be preferred.
     *
     * @param framework its identifier
     * @return this
     */
    public ComparisonAssert prefers(String framework) {
        isNotNull();
        if (!(actual.verdict() instanceof Preferred preferred)
                || !preferred.framework().value().equals(framework)) {
            failWithMessage(
                    "Expected (%s) to be preferred for the scenario (%s), but the verdict is %s.",
                    framework, actual.scenario().id(), actual.verdict());
        }
        return this;
    }

    /**
     * Expects a verdict without a preferred framework.
     *
     * @return this
     */
    public ComparisonAssert prefersNone() {
        isNotNull();
        if (actual.verdict() instanceof Preferred preferred) {
            failWithMessage("Expected no framework to be preferred, but (%s) is.", preferred.framework());
        }
        return this;
    }

    /**
     * Expects an order of all alternatives by mean value.
     *
     * @param frameworks their identifiers, best first
     * @return this
     */
    public ComparisonAssert ranks(String... frameworks) {
        isNotNull();
        List<String> order = actual.ranking().places().stream()
                .map(place -> place.framework().value())
                .toList();
        if (!order.equals(List.of(frameworks))) {
            failWithMessage("Expected the order %s, but it is %s.", List.of(frameworks), order);
        }
        return this;
    }

    /**
     * Expects the probability that a framework is best to be at least so much.
     *
     * @param framework its identifier
     * @param probability the least probability, in [0, 1]
     * @return this
     */
    public ComparisonAssert givesRankOne(String framework, double probability) {
        isNotNull();
        double found = -1;
        for (RankedFramework place : actual.ranking().places()) {
            if (place.framework().value().equals(framework)) {
                found = place.rankProbabilities().get(0).value();
            }
        }
        if (found < 0) {
            failWithMessage("Expected (%s) among the alternatives, but it is not ranked.", framework);
        }
        if (found < probability) {
            failWithMessage(
                    "Expected (%s) to be best with a probability of at least (%s), but it is (%s).",
                    framework, probability, found);
        }
        return this;
    }

    /**
     * Expects every source that is cited to have been observed on a date or later.
     *
     * @param date the date
     * @return this
     */
    public ComparisonAssert citesNothingBefore(LocalDate date) {
        isNotNull();
        actual.citations().forEach(citation -> {
            if (citation.source().observedOn().isBefore(date)) {
                failWithMessage(
                        "Expected no source from before (%s), but (%s) was observed on (%s).",
                        date, citation.source().id(), citation.source().observedOn());
            }
        });
        return this;
    }

    /**
     * Expects no plugin or pack to have been left out.
     *
     * @return this
     */
    public ComparisonAssert leavesNothingOut() {
        isNotNull();
        if (!actual.provenance().skipped().isEmpty()) {
            failWithMessage(
                    "Expected every plugin to take part, but left out were %s.",
                    actual.provenance().skipped());
        }
        return this;
    }
}
