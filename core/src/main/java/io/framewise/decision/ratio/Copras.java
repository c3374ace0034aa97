package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * Complex proportional assessment: Q = S+ + min(S-) sum(S-) / (S- sum(min(S-) / S-)) of the weighted sums S+ of the benefits
 * and S- of the costs, and the utility degree Q / max Q. Zavadskas, Kaklauskas and Sarka (1994), The new method of
 * multicriteria complex proportional assessment of projects. Without costs Q = S+. With costs each alternative must have an S-
 * above 0. When all Q are 0, each has degree 1. O(alternatives x criteria).
 */
public final class Copras extends NormalizingMethod {
    /** Makes the method as published, on shares of the column sums. */
    public Copras() {
        this(new SumNormalization());
    }

    private Copras(Normalizer normalizer) {
        super(
                "copras",
                "COPRAS",
                "Zavadskas, Kaklauskas and Sarka (1994), The new method of multicriteria complex proportional assessment of"
                        + " projects, Technological and Economic Development of Economy 1",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Copras(other);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireNonNegative(r);
        Sums sums = Sums.of(r, w);
        double[] q = sums.benefits.clone();
        double leastCost = Arrays.stream(sums.costs).min().orElse(0);
        double total = Arrays.stream(sums.costs).sum();
        if (total > 0) {
            double reciprocals = 0;
            for (int i = 0; i < q.length; i++) {
                if (!(sums.costs[i] > 0)) {
                    throw unscored(r, i, "the weighted sum of its costs must be above 0");
                }
                reciprocals += leastCost / sums.costs[i];
            }
            for (int i = 0; i < q.length; i++) {
                q[i] += leastCost / sums.costs[i] * (total / reciprocals);
            }
        }
        double most = Arrays.stream(q).max().orElse(0);
        double[] degrees = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            degrees[i] = most == 0 ? 1 : q[i] / most;
        }
        return higherIsBetter(r, degrees)
                .with("Q", finite(r, q))
                .with("S+", finite(r, sums.benefits))
                .with("S-", finite(r, sums.costs));
    }
}
