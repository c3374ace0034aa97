package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Weighs a criterion by sd / mean of its column, whatever its objective and unit. As compared in Shuai, Zongzhun,
 * Yongji and Lei (2012), A new angular method to determine the objective weights. Needs two alternatives and a mean
 * above 0, unless all of a column are equal, which weighs 0. O(alternatives x criteria). Stateless.
 */
public final class VariationWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public VariationWeighting() {
        super(
                "coefficient-of-variation",
                "Coefficient of variation",
                "Shuai, Zongzhun, Yongji and Lei (2012), A new angular method to determine the "
                        + "objective weights, WARTIA 2012");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            Sample sample = new Sample(matrix.column(j));
            if (!sample.isConstant()) {
                if (!(sample.mean() > 0)) {
                    throw undefined(matrix, j, "its mean must be above 0");
                }
                shares[j] = sample.deviation() / sample.mean();
            }
        }
        return shares;
    }
}
