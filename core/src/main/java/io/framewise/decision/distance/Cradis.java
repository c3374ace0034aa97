package io.framewise.decision.distance;

import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * Compromise ranking of alternatives from distance to ideal solution: S+ sums the distances of v = w r from the largest v of the
 * whole matrix, S- those from the smallest; S0+ and S0- are the same of the alternative with the best value of each column, K+ =
 * S0+ / S+, K- = S- / S0-, and Q = (K+ + K-) / 2. Puska, Stevic and Pamucar (2022), Evaluation and selection of healthcare waste
 * incinerators using extended sustainability criteria and multi-criteria analysis methods, Environment, Development and
 * Sustainability 24. Where all v are the same, K+ and K- are 1. O(alternatives x criteria).
 */
public final class Cradis extends NormalizingMethod {
    /** Makes the method as published, on shares of the best. */
    public Cradis() {
        this(new LinearNormalization());
    }

    private Cradis(Normalizer normalizer) {
        super(
                "cradis",
                "CRADIS",
                "Puska, Stevic and Pamucar (2022), Evaluation and selection of healthcare waste incinerators using extended"
                        + " sustainability criteria and multi-criteria analysis methods, Environment, Development and"
                        + " Sustainability 24",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Cradis(other);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        ColumnExtremes extremes = ColumnExtremes.of(r);
        double ideal = Double.NEGATIVE_INFINITY;
        double antiIdeal = Double.POSITIVE_INFINITY;
        double best = 0;
        for (int j = 0; j < w.length; j++) {
            ideal = Math.max(ideal, w[j] * extremes.high(j));
            antiIdeal = Math.min(antiIdeal, w[j] * extremes.low(j));
            best += w[j] * extremes.high(j);
        }
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < w.length; j++) {
                sum += w[j] * r.value(i, j);
            }
            double nearIdeal = ratio(w.length * ideal - best, w.length * ideal - sum);
            double farFromAntiIdeal = ratio(sum - w.length * antiIdeal, best - w.length * antiIdeal);
            scores[i] = (nearIdeal + farFromAntiIdeal) / 2;
        }
        return higherIsBetter(r, scores);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
