package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Weights of criteria given best first, by the reciprocals of their places: w_i = (1/i) / sum 1/k. Stillwell, Seaver
 * and Edwards (1981), Organizational Behavior and Human Performance 28. Of the matrix only the order of the columns
 * counts. Stateless.
 */
public final class RankReciprocal extends MatrixWeighting {
    /** Makes the weighting. */
    public RankReciprocal() {
        super(
                "rank-reciprocal",
                "Rank reciprocal",
                "Stillwell, Seaver and Edwards (1981), A comparison of weight approximation "
                        + "techniques in multiattribute utility decision making, Organizational Behavior "
                        + "and Human Performance 28");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        int count = matrix.columns();
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = 1.0 / (i + 1);
        }
        return shares;
    }
}
