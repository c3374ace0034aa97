package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;
import java.util.Arrays;

/**
 * Weighs a criterion by the Gini coefficient of its column, sum |x_i - x_k| / (2 n^2 mean x), whatever its objective
 * and unit. Gini (1912), Variabilità e mutabilità. Needs two alternatives and cells of at least 0; a column in which
 * all are equal weighs 0. O(criteria x alternatives log alternatives), from the sorted column. Stateless.
 */
public final class GiniWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public GiniWeighting() {
        super(
                "gini",
                "Gini coefficient",
                "Li, Wang and Zheng (2009), Comprehensive evaluation of index weights by the Gini "
                        + "coefficient, after Gini (1912), Variabilità e mutabilità");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        requireNonNegative(matrix);
        int rows = matrix.rows();
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            Sample sample = new Sample(matrix.column(j));
            if (!sample.isConstant()) {
                double[] sorted = sample.scaled().clone();
                Arrays.sort(sorted);
                double sum = 0;
                for (int i = 0; i < rows; i++) {
                    // of each pair the larger counts once up, the smaller once down
                    sum += (2.0 * i - rows + 1) * sorted[i];
                }
                shares[j] = sum / ((double) rows * rows * sample.mean());
            }
        }
        return shares;
    }
}
