package io.framewise.decision.linear;

import java.util.Optional;

/** Square systems of linear equations, by Gaussian elimination with partial pivoting. O(n^3). */
public final class LinearSystem {
    private static final double SINGULAR = 1e-13;

    private LinearSystem() {}

    /**
     * Solves A x = b.
     *
     * @param coefficients A, one array for each row; not changed
     * @param constants b
     * @return x, or nothing if the system is singular to within rounding
     */
    public static Optional<double[]> solve(double[][] coefficients, double[] constants) {
        int n = constants.length;
        double[][] rows = new double[n][];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            rows[i] = new double[n + 1];
            System.arraycopy(coefficients[i], 0, rows[i], 0, n);
            rows[i][n] = constants[i];
            for (double coefficient : coefficients[i]) {
                largest = Math.max(largest, Math.abs(coefficient));
            }
        }
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(rows[i][k]) > Math.abs(rows[pivot][k]) ? i : pivot;
            }
            double[] row = rows[pivot];
            rows[pivot] = rows[k];
            rows[k] = row;
            if (!(Math.abs(row[k]) > SINGULAR * largest)) {
                return Optional.empty();
            }
            for (int i = k + 1; i < n; i++) {
                subtract(rows[i], row, k);
            }
        }
        double[] solution = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            double sum = rows[k][n];
            for (int j = k + 1; j < n; j++) {
                sum -= rows[k][j] * solution[j];
            }
            solution[k] = sum / rows[k][k];
        }
        return Optional.of(solution);
    }

    private static void subtract(double[] row, double[] pivot, int column) {
        double factor = row[column] / pivot[column];
        for (int j = column; factor != 0 && j < row.length; j++) {
            row[j] -= factor * pivot[j];
        }
    }
}
