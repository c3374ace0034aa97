package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Weighs a criterion by the angle between its column and one in which all are equal: arccos(sum x / (sqrt(n) sqrt(sum
 * x^2))), whatever its objective and unit. Taken as arctan(sd / mean), which is the same and exact for small angles.
 * Shuai, Zongzhun, Yongji and Lei (2012), A new angular method to determine the objective weights. Needs two
 * alternatives and a mean above 0, unless all of a column are equal, which weighs 0. O(alternatives x criteria).
 * Stateless.
 */
public final class AngleWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public AngleWeighting() {
        super(
                "angle",
                "Angle",
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
                shares[j] = StrictMath.atan2(sample.deviation(), sample.mean());
            }
        }
        return shares;
    }
}
