package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Weights of criteria given best first, by their places counted from the last: w_i = 2 (n + 1 - i) / (n (n + 1)).
 * Stillwell, Seaver and Edwards (1981), Organizational Behavior and Human Performance 28. Of the matrix only the order
 * of the columns counts. Stateless.
 */
public final class RankSum extends MatrixWeighting {
    /** Makes the weighting. */
    public RankSum() {
        super(
                "rank-sum",
                "Rank sum",
                "Stillwell, Seaver and Edwards (1981), A comparison of weight approximation "
                        + "techniques in multiattribute utility decision making, Organizational Behavior "
                        + "and Human Performance 28");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        int count = matrix.columns();
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = (double) count - i;
        }
        return shares;
    }
}
