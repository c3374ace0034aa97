package io.framewise.decision;

import io.framewise.model.decision.DecisionMatrix;
import java.util.Arrays;

/** The smallest and the largest cell of each column. Immutable; safe for use by several threads. */
public final class ColumnExtremes {
    private final DecisionMatrix matrix;
    private final double[] low;
    private final double[] high;

    private ColumnExtremes(DecisionMatrix matrix, double[] low, double[] high) {
        this.matrix = matrix;
        this.low = low;
        this.high = high;
    }

    /**
     * Finds them in one pass.
     *
     * @param matrix the matrix
     * @return the extremes of its columns
     */
    public static ColumnExtremes of(DecisionMatrix matrix) {
        double[] low = new double[matrix.columns()];
        double[] high = new double[matrix.columns()];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < low.length; j++) {
                double cell = matrix.value(i, j);
                low[j] = Math.min(low[j], cell);
                high[j] = Math.max(high[j], cell);
            }
        }
        return new ColumnExtremes(matrix, low, high);
    }

    /**
     * Gives the smallest cell.
     *
     * @param column a column from 0
     * @return its smallest cell
     */
    public double low(int column) {
        return low[column];
    }

    /**
     * Gives the largest cell.
     *
     * @param column a column from 0
     * @return its largest cell
     */
    public double high(int column) {
        return high[column];
    }

    /**
     * Gives the difference of the largest and the smallest cell.
     *
     * @param column a column from 0
     * @return the range, 0 for a constant column
     */
    public double range(int column) {
        return high[column] - low[column];
    }

    /**
     * Gives the best cell.
     *
     * @param column a column from 0
     * @return its largest cell, or the smallest where less is better
     */
    public double best(int column) {
        return matrix.maximizes(column) ? high[column] : low[column];
    }

    /**
     * Gives the worst cell.
     *
     * @param column a column from 0
     * @return its smallest cell, or the largest where less is better
     */
    public double worst(int column) {
        return matrix.maximizes(column) ? low[column] : high[column];
    }

    /** {@return the best cell of each column} */
    public double[] best() {
        double[] all = new double[low.length];
        for (int j = 0; j < all.length; j++) {
            all[j] = best(j);
        }
        return all;
    }

    /** {@return the worst cell of each column} */
    public double[] worst() {
        double[] all = new double[low.length];
        for (int j = 0; j < all.length; j++) {
            all[j] = worst(j);
        }
        return all;
    }
}
