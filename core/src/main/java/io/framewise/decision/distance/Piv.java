package io.framewise.decision.distance;

import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * Proximity indexed value: the sum of the distances of v = w r from the best v of each column, of which less is better.
 * Mufazzal and Muzakkir (2018), A new multi-criterion decision making (MCDM) method based on proximity indexed value for
 * minimizing rank reversals, Computers and Industrial Engineering 119. O(alternatives x criteria).
 */
public final class Piv extends NormalizingMethod {
    /** Makes the method as published, on vector normalization. */
    public Piv() {
        this(new VectorNormalization());
    }

    private Piv(Normalizer normalizer) {
        super(
                "piv",
                "Proximity indexed value",
                "Mufazzal and Muzakkir (2018), A new multi-criterion decision making (MCDM) method based on proximity"
                        + " indexed value for minimizing rank reversals, Computers and Industrial Engineering 119",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Piv(other);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizer() instanceof VectorNormalization ? normalizedAnd(DecisionInvariance.MIRROR) : normalizedAnd();
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        double[] best = ColumnExtremes.of(r).best();
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < w.length; j++) {
                scores[i] += w[j] * Math.abs(best[j] - r.value(i, j));
            }
        }
        return lowerIsBetter(r, scores);
    }
}
