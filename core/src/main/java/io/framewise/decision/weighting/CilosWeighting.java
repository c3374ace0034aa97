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
 * loses when i takes its best alternative, where row i of a is that alternative (the mean of those that are equally
 * good, so that their order does not matter) and a_jj the best of j. The weights q solve F q = 0, F being p with minus
 * the column sums on its diagonal: they balance the losses. Zavadskas and Podvezko (2016), International Journal of
 * Information Technology and Decision Making 15. The paper does not say what happens to equals; a variant, {@link
 * #ofFirst()}, takes the first of them, as other programs do. Needs two criteria, benefits of at least 0 and costs
 * above 0. Not defined when one alternative is best everywhere. O(alternatives x criteria^2 + criteria^3). Immutable,
 * so safe for use by several threads.
 */
public final class CilosWeighting extends MatrixWeighting {
    private static final Normalizer BENEFITS = new CostRatios();

    private final boolean first;

    /** Makes the weighting in which equally good alternatives count the same. */
    public CilosWeighting() {
        this(false);
    }

    private CilosWeighting(boolean first) {
        super(
                first ? "cilos:first" : "cilos",
                "CILOS",
                "Zavadskas and Podvezko (2016), Integrated determination of objective criteria "
                        + "weights in MCDM, International Journal of Information Technology and Decision "
                        + "Making 15, after Mirkin (1974)");
        this.first = first;
    }

    /** {@return the variant in which the first of equally good alternatives counts, so that their order matters} */
    public static CilosWeighting ofFirst() {
        return new CilosWeighting(true);
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireNonNegative(matrix);
        int m = matrix.columns();
        if (m == 1) {
            return new double[] {1};
        }
        DecisionMatrix shares = new SumNormalization().normalize(BENEFITS.normalize(matrix));
        double[][] atBest = new double[m][];
        for (int i = 0; i < m; i++) {
            atBest[i] = atBest(shares, i);
        }
        double[][] balance = new double[m][m];
        for (int j = 0; j < m; j++) {
            double best = atBest[j][j];
            if (!(best > 0)) {
                throw undefined(matrix, j, "its best value must be above 0");
            }
            for (int i = 0; i < m; i++) {
                double loss = i == j ? 0 : (best - atBest[i][j]) / best;
                balance[i][j] += loss;
                balance[j][j] -= loss;
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

    /** The row of the alternative that is best on a criterion, or the mean of the rows of all that are. */
    private double[] atBest(DecisionMatrix shares, int criterion) {
        double best = 0;
        for (int i = 0; i < shares.rows(); i++) {
            best = Math.max(best, shares.value(i, criterion));
        }
        double[] row = new double[shares.columns()];
        int count = 0;
        for (int i = 0; i < shares.rows() && !(first && count == 1); i++) {
            if (shares.value(i, criterion) == best) {
                count++;
                for (int j = 0; j < row.length; j++) {
                    row[j] += shares.value(i, j);
                }
            }
        }
        for (int j = 0; j < row.length; j++) {
            row[j] /= count;
        }
        // free of the rounding of a mean
        row[criterion] = best;
        return row;
    }
}
