package io.framewise.decision.distance;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Map;

/**
 * Grey relational analysis: d = 1 - r is the difference from the reference series of ones, the coefficient is (min d + zeta max
 * d) / (d + zeta max d) with the extremes of the whole matrix, and the grade is the weighted sum of the coefficients. Deng
 * (1989), Introduction to grey system theory, Journal of Grey System 1. When no cell differs from the reference, every coefficient is
 * 1. O(alternatives x criteria).
 */
public final class GreyRelation extends NormalizingMethod {
    private final double zeta;

    /** Makes the method as published, on columns that span from 0 to 1, with the distinguishing coefficient 0.5. */
    public GreyRelation() {
        this(new MinMaxNormalization(), 0.5);
    }

    private GreyRelation(Normalizer normalizer, double zeta) {
        super(
                "gra",
                "Grey relational analysis",
                "Deng (1989), Introduction to grey system theory, Journal of Grey System 1",
                normalizer);
        this.zeta = within("zeta", zeta, Double.MIN_NORMAL, 1);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new GreyRelation(other, zeta);
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("zeta", zeta);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("zeta") ? new GreyRelation(normalizer(), value) : super.withParameter(name, value);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int i = 0; i < r.rows(); i++) {
            for (int j = 0; j < w.length; j++) {
                double d = Math.abs(1 - r.value(i, j));
                least = Math.min(least, d);
                most = Math.max(most, d);
            }
        }
        double[] grades = new double[r.rows()];
        for (int i = 0; i < grades.length; i++) {
            for (int j = 0; j < w.length; j++) {
                double d = Math.abs(1 - r.value(i, j));
                grades[i] += w[j] * (most == 0 ? 1 : (least + zeta * most) / (d + zeta * most));
            }
        }
        return higherIsBetter(r, grades);
    }
}
