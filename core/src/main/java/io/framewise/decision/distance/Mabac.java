package io.framewise.decision.distance;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * Multi-attributive border approximation area comparison: v = w (r + 1), the border g of a column is the geometric mean of its
 * v, and the score is the sum of v - g. Pamucar and Cirovic (2015), The selection of transport and handling resources in
 * logistics centers using multi-attributive border approximation area comparison (MABAC), Expert Systems with Applications 42.
 * Normalized cells must not be below -1. O(alternatives x criteria).
 */
public final class Mabac extends NormalizingMethod {
    /** Makes the method as published, on columns that span from 0 to 1. */
    public Mabac() {
        this(new MinMaxNormalization());
    }

    private Mabac(Normalizer normalizer) {
        super(
                "mabac",
                "MABAC",
                "Pamucar and Cirovic (2015), The selection of transport and handling resources in logistics centers using"
                        + " multi-attributive border approximation area comparison (MABAC), Expert Systems with"
                        + " Applications 42",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Mabac(other);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        double[] border = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            double logarithms = 0;
            for (int i = 0; i < r.rows(); i++) {
                if (!(r.value(i, j) >= -1)) {
                    throw undefined(r, i, j, "no normalized cell may be below -1");
                }
                logarithms += StrictMath.log1p(r.value(i, j));
            }
            border[j] = w[j] * StrictMath.exp(logarithms / r.rows());
        }
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < w.length; j++) {
                scores[i] += w[j] * (r.value(i, j) + 1) - border[j];
            }
        }
        return higherIsBetter(r, scores).with("border", border);
    }
}
