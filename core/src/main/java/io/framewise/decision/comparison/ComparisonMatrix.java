package io.framewise.decision.comparison;

import io.framewise.model.decision.DecisionMatrix;
import java.util.ArrayList;
import java.util.List;

/** Compares every two of several rankings or columns. */
public final class ComparisonMatrix {
    private ComparisonMatrix() {}

    /**
     * Compares the columns of a matrix by a correlation.
     *
     * @param matrix the matrix
     * @param correlation the correlation
     * @return one row and column for each criterion; 1 on the diagonal, and 0 for a column in which all are equal, which
     *     depends on nothing
     */
    public static double[][] ofColumns(DecisionMatrix matrix, RankComparison correlation) {
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < matrix.columns(); j++) {
            columns.add(matrix.column(j));
        }
        double[][] cells = new double[columns.size()][columns.size()];
        for (int j = 0; j < cells.length; j++) {
            cells[j][j] = 1;
            for (int k = 0; k < j; k++) {
                boolean independent = areEqual(columns.get(j)) || areEqual(columns.get(k));
                cells[j][k] = independent ? 0 : correlation.compare(columns.get(j), columns.get(k));
                cells[k][j] = cells[j][k];
            }
        }
        return cells;
    }

    private static boolean areEqual(double[] numbers) {
        for (double number : numbers) {
            if (number != numbers[0]) {
                return false;
            }
        }
        return true;
    }
}
