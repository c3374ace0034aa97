package io.framewise.decision;

import io.framewise.model.decision.DecisionMatrix;

/** The extremes of each column, and which of them is best. Immutable; safe for use by several threads. */
public final class ColumnExtremes {
    private final DecisionMatrix matrix;

    private ColumnExtremes(DecisionMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Looks at a matrix.
     *
     * @param matrix the matrix
     * @return the extremes of its columns
     */
    public static ColumnExtremes of(DecisionMatrix matrix) {
        return new ColumnExtremes(matrix);
    }

    /**
     * Gives the smallest cell.
     *
     * @param column a column from 0
     * @return its smallest cell
     */
    public double low(int column) {
        return matrix.low(column);
    }

    /**
     * Gives the largest cell.
     *
     * @param column a column from 0
     * @return its largest cell
     */
    public double high(int column) {
        return matrix.high(column);
    }

    /**
     * Gives the difference of the largest and the smallest cell.
     *
     * @param column a column from 0
     * @return the range, 0 for a constant column
     */
    public double range(int column) {
        return high(column) - low(column);
    }

    /**
     * Gives the best cell.
     *
     * @param column a column from 0
     * @return its largest cell, or the smallest where less is better
     */
    public double best(int column) {
        return matrix.maximizes(column) ? high(column) : low(column);
    }

    /**
     * Gives the worst cell.
     *
     * @param column a column from 0
     * @return its smallest cell, or the largest where less is better
     */
    public double worst(int column) {
        return matrix.maximizes(column) ? low(column) : high(column);
    }

    /** {@return the best cell of each column} */
    public double[] best() {
        double[] all = new double[matrix.columns()];
        for (int j = 0; j < all.length; j++) {
            all[j] = best(j);
        }
        return all;
    }

    /** {@return the worst cell of each column} */
    public double[] worst() {
        double[] all = new double[matrix.columns()];
        for (int j = 0; j < all.length; j++) {
            all[j] = worst(j);
        }
        return all;
    }
}
