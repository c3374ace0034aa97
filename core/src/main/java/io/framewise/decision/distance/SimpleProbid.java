package io.framewise.decision.distance;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * Simple PROBID: as {@link Probid}, but with the best and the worst quarter of the ideal solutions (at least one) and without
 * the average, P = S(neg) / S(pos). Wang, Rangaiah and Wang (2021), Preference ranking on the basis of ideal-average distance
 * method, Industrial and Engineering Chemistry Research 60. Not defined for an alternative that is itself the only ideal
 * solution counted; when both sums are 0, it is 1. O(alternatives squared x criteria).
 */
public final class SimpleProbid extends NormalizingMethod {
    /** Makes the method as published, on vector normalization. */
    public SimpleProbid() {
        this(new VectorNormalization());
    }

    private SimpleProbid(Normalizer normalizer) {
        super(
                "simple-probid",
                "Simple PROBID",
                "Wang, Rangaiah and Wang (2021), Preference ranking on the basis of ideal-average distance method for"
                        + " multi-criteria decision-making, Industrial and Engineering Chemistry Research 60",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new SimpleProbid(other);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizer() instanceof VectorNormalization
                ? normalizedAnd(DecisionInvariance.MIRROR, DecisionInvariance.WEIGHT_SUM)
                : normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        IdealLadder ideals = new IdealLadder(r, w);
        int quarter = Math.max(1, r.rows() / 4);
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            double positive = ideals.fromBest(i, quarter);
            double negative = ideals.fromWorst(i, r.rows() - quarter + 1);
            if (positive == 0 && negative > 0) {
                throw unscored(r, i, "it has the best value of every criterion, so its distance from the ideal is 0");
            }
            scores[i] = positive == 0 ? 1 : negative / positive;
        }
        return higherIsBetter(r, scores);
    }
}
