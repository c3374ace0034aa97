package io.framewise.decision.weighting;

import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;

/**
 * Logarithmic percentage change-driven objective weighting: on columns spanned from 0 to 1 by objective, w
 * proportional to |100 ln(sqrt(mean r^2) / sd r)| with the standard deviation of the sample. Ecer and Pamucar (2022),
 * Omega 112. Needs two alternatives; not defined for a column in which all are equal. O(alternatives x criteria).
 * Stateless.
 */
public final class LopcowWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public LopcowWeighting() {
        super(
                "lopcow",
                "LOPCOW",
                "Ecer and Pamucar (2022), A novel LOPCOW-DOBI multi-criteria sustainability "
                        + "performance assessment methodology, Omega 112");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        DecisionMatrix spanned = new MinMaxNormalization().normalize(matrix);
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            Sample sample = new Sample(spanned.column(j));
            if (sample.isConstant()) {
                throw undefined(matrix, j, "all alternatives are equal on it");
            }
            double ratio = sample.meanSquare() / sample.variance(matrix.rows() - 1.0);
            shares[j] = 50 * Math.abs(StrictMath.log(ratio));
        }
        return shares;
    }
}
