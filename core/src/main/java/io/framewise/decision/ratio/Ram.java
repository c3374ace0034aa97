package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * Root assessment method: RI = the (2 + S-)th root of (2 + S+), of the weighted sums S+ of the benefits and S- of the costs on
 * shares of the column sums. Sotoudeh-Anvari (2023), Root Assessment Method (RAM), Journal of Cleaner Production 423. Normalized
 * cells must not be below 0. O(alternatives x criteria).
 */
public final class Ram extends NormalizingMethod {
    /** Makes the method as published. */
    public Ram() {
        this(new SumNormalization());
    }

    private Ram(Normalizer normalizer) {
        super(
                "ram",
                "RAM",
                "Sotoudeh-Anvari (2023), Root Assessment Method (RAM): a novel multi-criteria decision making method and its"
                        + " applications in sustainability challenges, Journal of Cleaner Production 423",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Ram(other);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireNonNegative(r);
        Sums sums = Sums.of(r, w);
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.pow(2 + sums.benefits[i], 1 / (2 + sums.costs[i]));
        }
        return higherIsBetter(r, scores).with("S+", finite(r, sums.benefits)).with("S-", finite(r, sums.costs));
    }
}
