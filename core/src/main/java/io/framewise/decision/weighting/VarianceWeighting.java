package io.framewise.decision.weighting;

import io.framewise.decision.normalization.UndirectedMinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;

/**
 * Weighs a criterion by the variance of its column after it was spanned from 0 to 1, whatever its objective. Rao and
 * Patel (2010), A subjective and objective integrated multiple attribute decision making method for material
 * selection, Materials and Design 31. Needs two alternatives; a column in which all are equal weighs 0. O(alternatives
 * x criteria). Stateless.
 */
public final class VarianceWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public VarianceWeighting() {
        super(
                "variance",
                "Statistical variance",
                "Rao and Patel (2010), A subjective and objective integrated multiple attribute "
                        + "decision making method for material selection, Materials and Design 31");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        DecisionMatrix spanned = new UndirectedMinMaxNormalization().normalize(matrix);
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            Sample sample = new Sample(spanned.column(j));
            shares[j] = sample.variance(matrix.rows());
        }
        return shares;
    }
}
