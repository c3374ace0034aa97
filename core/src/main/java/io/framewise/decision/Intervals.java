package io.framewise.decision;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;

/** An interval for each criterion, such as the bounds of its scale. Immutable; safe for use by several threads. */
public final class Intervals {
    private final double[] low;
    private final double[] high;

    private Intervals(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    /**
     * Makes intervals.
     *
     * @param low the lower ends, finite
     * @param high the upper ends, finite and not below the lower ones
     * @return the intervals
     * @throws InvalidRequestException if they are no intervals
     */
    public static Intervals of(double[] low, double[] high) {
        if (low.length != high.length) {
            throw new InvalidRequestException(
                    "There cannot be (%s) lower and (%s) upper ends of intervals.".formatted(low.length, high.length));
        }
        for (int j = 0; j < low.length; j++) {
            if (!(low[j] <= high[j]) || !Double.isFinite(low[j]) || !Double.isFinite(high[j])) {
                throw new InvalidRequestException(
                        "The interval of criterion number (%s) must go from a finite number to".formatted(j + 1)
                                + " one that is not below it, but goes from (%s) to (%s).".formatted(low[j], high[j]));
            }
        }
        return new Intervals(low.clone(), high.clone());
    }

    /**
     * The intervals that the cells of a matrix span.
     *
     * @param matrix the matrix
     * @return from the smallest to the largest cell of each column
     */
    public static Intervals observed(DecisionMatrix matrix) {
        ColumnExtremes extremes = ColumnExtremes.of(matrix);
        double[] low = new double[matrix.columns()];
        double[] high = new double[matrix.columns()];
        for (int j = 0; j < low.length; j++) {
            low[j] = extremes.low(j);
            high[j] = extremes.high(j);
        }
        return new Intervals(low, high);
    }

    /** {@return the number of criteria} */
    public int size() {
        return low.length;
    }

    /**
     * Gives a lower end.
     *
     * @param column a criterion from 0
     * @return the lower end of its interval
     */
    public double low(int column) {
        return low[column];
    }

    /**
     * Gives an upper end.
     *
     * @param column a criterion from 0
     * @return the upper end of its interval
     */
    public double high(int column) {
        return high[column];
    }

    /**
     * Gives a length.
     *
     * @param column a criterion from 0
     * @return the length of its interval, at least 0
     */
    public double length(int column) {
        return high[column] - low[column];
    }

    /**
     * Tells whether a number lies in an interval.
     *
     * @param column a criterion from 0
     * @param value the number
     * @return whether it is in the interval or at one of its ends
     */
    public boolean contains(int column, double value) {
        return value >= low[column] && value <= high[column];
    }
}
