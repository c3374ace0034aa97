package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Weights of criteria given best first: the mean of all weights in that order, w_i = (1/n) sum_{k >= i} 1/k. Barron
 * and Barrett (1996), Decision quality using ranked attribute weights, Management Science 42. Of the matrix only the
 * order of the columns counts. Stateless.
 */
public final class RankOrderCentroid extends MatrixWeighting {
    /** Makes the weighting. */
    public RankOrderCentroid() {
        super(
                "rank-order-centroid",
                "Rank-order centroid",
                "Barron and Barrett (1996), Decision quality using ranked attribute weights, "
                        + "Management Science 42");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        double[] shares = new double[matrix.columns()];
        double sum = 0;
        for (int i = shares.length - 1; i >= 0; i--) {
            sum += 1.0 / (i + 1);
            shares[i] = sum;
        }
        return shares;
    }
}
