package io.framewise.contract;

import io.framewise.catalog.Catalog;
import io.framewise.engine.ComparisonEngine;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.Probability;
import io.framewise.model.comparison.RankedFramework;
import java.util.List;

/** A thing and the catalog that it is part of. */
record InCatalog<T>(T thing, Catalog catalog) {
    /** Enough to see that an answer holds together. */
    static final int DRAWS = 200;

    Comparison compare(ComparisonRequest request) {
        return new ComparisonEngine(catalog, List.of()).compare(request);
    }

    /** Expects of an answer that its probabilities are such, and that its values lie in [0, 1]. */
    static void sound(Comparison answer) {
        for (RankedFramework place : answer.ranking().places()) {
            Expect.that(
                    place.value() >= 0 && place.value() <= 1,
                    "The value (%s) of (%s) must lie in [0, 1].",
                    place.value(),
                    place.framework());
            double sum = 0;
            for (Probability probability : place.rankProbabilities()) {
                sum += probability.value();
            }
            Expect.close("sum of the rank probabilities of (" + place.framework() + ")", 1, sum);
        }
    }
}
