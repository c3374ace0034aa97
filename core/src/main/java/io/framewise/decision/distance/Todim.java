package io.framewise.decision.distance;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.DirectedSumNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Interactive and multicriteria decision making: the dominance of i over k on a criterion is sqrt(w d / sum w) for a gain d and
 * -sqrt(sum w d / w) / theta for a loss d, with theta the attenuation of losses; the sums over criteria and k are spanned from 0
 * to 1. Gomes and Lima (1992), TODIM: basics and application to multicriteria ranking of projects with environmental impacts,
 * Foundations of Computing and Decision Sciences 16. Weights count relative to the largest, which cancels. A criterion without
 * weight is left out. The variant {@code todim:tenths} replaces each value by the share of values that are no better, in tenths, spans
 * these from 0 to 1 and sums w d alone, gains and losses alike. When all sums are equal, each score is 1. O(alternatives squared x criteria).
 */
public final class Todim extends NormalizingMethod {
    private final double theta;

    /** Makes the method as published, on shares of the column sums, with theta 1. */
    public Todim() {
        this(new DirectedSumNormalization(), 1);
    }

    private Todim(Normalizer normalizer, double theta) {
        super(
                "todim",
                "TODIM",
                "Gomes and Lima (1992), TODIM: basics and application to multicriteria ranking of projects with"
                        + " environmental impacts, Foundations of Computing and Decision Sciences 16",
                normalizer);
        this.theta = within("theta", theta, Double.MIN_NORMAL, Double.MAX_VALUE);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Todim(other, theta);
    }

    @Override
    public List<DecisionMethod> variants() {
        return List.of(new TodimTenths());
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("theta", theta);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("theta") ? new Todim(normalizer(), value) : super.withParameter(name, value);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        double total = Arrays.stream(w).sum();
        double[] dominance = new double[r.rows()];
        for (int i = 0; i < dominance.length; i++) {
            for (int k = 0; k < dominance.length; k++) {
                for (int j = 0; j < w.length; j++) {
                    double share = w[j] / total;
                    double ahead = r.value(i, j) - r.value(k, j);
                    if (share > 0) {
                        dominance[i] += ahead >= 0 ? Math.sqrt(share * ahead) : -Math.sqrt(-ahead / share) / theta;
                    }
                }
            }
        }
        return higherIsBetter(r, spanned(finite(r, dominance))).with("dominance", dominance);
    }

    /** Sums spanned from 0 to 1, all 1 where they are equal. */
    static double[] spanned(double[] sums) {
        double low = Arrays.stream(sums).min().orElse(0);
        double high = Arrays.stream(sums).max().orElse(0);
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = high == low ? 1 : (sums[i] - low) / (high - low);
        }
        return scores;
    }
}
