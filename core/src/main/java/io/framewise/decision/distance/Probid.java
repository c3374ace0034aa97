package io.framewise.decision.distance;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * Preference ranking on the basis of ideal-average distance: of n alternatives there are n ideal solutions, the k-th of the k-th
 * best values. S(pos) sums S(k) / k over the better half, S(neg) sums S(k) / (n - k + 1) over the worse half (both halves hold
 * the middle one of an odd number, and of an even number the worse half starts at n / 2), R = S(pos) / S(neg), and P = 1 /
 * (1 + R^2) + S(avg), the distance from the average. Wang, Rangaiah and Wang (2021), Preference ranking on the basis of
 * ideal-average distance method, Industrial and Engineering Chemistry Research 60. Since the distance from the average adds on
 * either side of it, dominance is not kept. When both sums are 0, the first part is 0.5. O(alternatives squared x criteria).
 */
public final class Probid extends NormalizingMethod {
    /** Makes the method as published, on vector normalization. */
    public Probid() {
        this(new VectorNormalization());
    }

    private Probid(Normalizer normalizer) {
        super(
                "probid",
                "PROBID",
                "Wang, Rangaiah and Wang (2021), Preference ranking on the basis of ideal-average distance method for"
                        + " multi-criteria decision-making, Industrial and Engineering Chemistry Research 60",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Probid(other);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.DOMINANCE);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizer() instanceof VectorNormalization ? normalizedAnd(DecisionInvariance.MIRROR) : normalizedAnd();
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        IdealLadder ideals = new IdealLadder(r, w);
        double[] means = ideals.means();
        int n = r.rows();
        double[] scores = new double[n];
        double[] average = new double[n];
        for (int i = 0; i < n; i++) {
            double positive = ideals.fromBest(i, Math.max(1, n % 2 == 1 ? (n + 1) / 2 : n / 2));
            double negative = ideals.fromWorst(i, n % 2 == 1 ? (n + 1) / 2 : n / 2);
            double nearness = positive == 0 && negative == 0 ? 0.5 : 1 / (1 + square(positive / negative));
            average[i] = ideals.fromAverage(i, means);
            scores[i] = nearness + average[i];
        }
        return higherIsBetter(r, scores).with("S(avg)", average);
    }

    private static double square(double x) {
        return x * x;
    }
}
