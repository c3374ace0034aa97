package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Method based on the removal effects of criteria: with r = min / x, of a cost x / max, the performance S_i = ln(1 +
 * mean_j |ln r_ij|), S_ij the same without criterion j (still divided by the number of all), w proportional to sum_i
 * |S_ij - S_i|. Keshavarz-Ghorabaee et al. (2021), Symmetry 13. Needs cells above 0; a column in which all are equal
 * weighs 0. O(alternatives x criteria). Stateless.
 */
public final class MerecWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public MerecWeighting() {
        super(
                "merec",
                "MEREC",
                "Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2021), "
                        + "Determination of objective weights using a new method based on the removal "
                        + "effects of criteria (MEREC), Symmetry 13");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requirePositive(matrix);
        int columns = matrix.columns();
        double[][] logarithms = new double[columns][];
        double[] sums = new double[matrix.rows()];
        for (int j = 0; j < columns; j++) {
            logarithms[j] = matrix.column(j);
            double best = StrictMath.log(extreme(logarithms[j], matrix.maximizes(j)));
            for (int i = 0; i < sums.length; i++) {
                logarithms[j][i] = Math.abs(best - StrictMath.log(logarithms[j][i]));
                sums[i] += logarithms[j][i];
            }
        }
        double[] shares = new double[columns];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < sums.length; i++) {
                double all = StrictMath.log(1 + sums[i] / columns);
                double without = StrictMath.log(1 + Math.max(0, sums[i] - logarithms[j][i]) / columns);
                shares[j] += logarithms[j][i] == 0 ? 0 : Math.abs(without - all);
            }
        }
        return shares;
    }

    private static double extreme(double[] column, boolean least) {
        double extreme = column[0];
        for (double cell : column) {
            extreme = least ? Math.min(extreme, cell) : Math.max(extreme, cell);
        }
        return extreme;
    }
}
