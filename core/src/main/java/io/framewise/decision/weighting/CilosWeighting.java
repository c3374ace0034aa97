package io.framewise.decision.weighting;

import io.framewise.decision.linear.LinearSystem;
import io.framewise.decision.normalization.CostRatios;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;
import java.util.Arrays;

/**
 * Criterion impact loss: costs become min / x, columns become shares; p_ij = (a_jj - a_ij) / a_jj is what criterion j
 * loses when i takes its best alternative (the first of equals), where row i of a is that alternative and a_jj the
 * best of j. The weights q solve F q = 0, F being p with minus the column sums on its diagonal: they balance the
 * losses. Zavadskas and Podvezko (2016), International Journal of Information Technology and Decision Making 15. Needs
 * two criteria, benefits of at least 0 and costs above 0. Not defined when the same alternative is best everywhere.
 * O(alternatives x criteria + criteria^3). Stateless.
 */
public final class CilosWeighting extends MatrixWeighting {
    private static final Normalizer BENEFITS = new CostRatios();

    /** Makes the weighting. */
    public CilosWeighting() {
        super(
                "cilos",
                "CILOS",
                "Zavadskas and Podvezko (2016), Integrated determination of objective criteria "
                        + "weights in MCDM, International Journal of Information Technology and Decision "
                        + "Making 15, after Mirkin (1974)");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireNonNegative(matrix);
        int m = matrix.columns();
        if (m == 1) {
            return new double[] {1};
        }
        DecisionMatrix shares = new SumNormalization().normalize(BENEFITS.normalize(matrix));
        double[][] balance = new double[m][m];
        for (int j = 0; j < m; j++) {
            double best = shares.value(firstBest(shares, j), j);
            if (!(best > 0)) {
                throw undefined(matrix, j, "its best value must be above 0");
            }
            for (int i = 0; i < m; i++) {
                double loss = (best - shares.value(firstBest(shares, i), j)) / best;
                balance[i][j] += i == j ? 0 : loss;
                balance[j][j] -= i == j ? 0 : loss;
            }
        }
        // The columns of F sum to 0, so one equation follows from the others and gives way to sum q = 1.
        double[] constants = new double[m];
        constants[m - 1] = 1;
        Arrays.fill(balance[m - 1], 1);
        return LinearSystem.solve(balance, constants)
                .orElseThrow(() -> new InvalidRequestException(
                        "The weighting (%s) is not defined for this matrix: the losses do not balance, as when one alternative is best on several criteria."
                                .formatted(id())));
    }

    private static int firstBest(DecisionMatrix shares, int column) {
        int best = 0;
        for (int i = 1; i < shares.rows(); i++) {
            best = shares.value(i, column) > shares.value(best, column) ? i : best;
        }
        return best;
    }
}
