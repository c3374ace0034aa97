package io.framewise.decision.weighting;

import io.framewise.error.InvalidRequestException;

/**
 * Judgements of pairs for the analytic hierarchy process: how many times as important (or good) the row is as the column.
 * Saaty (1980), The Analytic Hierarchy Process. Cells are above 0 and finite, 1 on the diagonal, and each the reciprocal of
 * its mirror. Immutable, so safe for use by several threads.
 */
public final class PairwiseComparisons {
    private static final double ROUNDED = 0.05;

    private final double[][] ratios;

    private PairwiseComparisons(double[][] ratios) {
        this.ratios = ratios;
    }

    /**
     * Makes comparisons.
     *
     * @param ratios a square matrix; reciprocals may be rounded to 5 %
     * @return the comparisons, holding a copy
     * @throws InvalidRequestException if it is not square, or a cell is not what it must be, saying which
     */
    public static PairwiseComparisons of(double[][] ratios) {
        if (ratios.length == 0) {
            throw new InvalidRequestException("Pairwise comparisons need at least one row.");
        }
        double[][] copy = new double[ratios.length][];
        for (int i = 0; i < ratios.length; i++) {
            copy[i] = ratios[i].clone();
            if (copy[i].length != ratios.length) {
                throw new InvalidRequestException("Row (%s) of pairwise comparisons must have (%s) cells, but has (%s)."
                        .formatted(i + 1, ratios.length, copy[i].length));
            }
        }
        for (int i = 0; i < copy.length; i++) {
            for (int j = 0; j < copy.length; j++) {
                requireReciprocal(copy, i, j);
            }
        }
        return new PairwiseComparisons(copy);
    }

    private static void requireReciprocal(double[][] ratios, int row, int column) {
        double ratio = ratios[row][column];
        if (!(ratio > 0) || !Double.isFinite(ratio)) {
            throw new InvalidRequestException("The comparison (%s) in row (%s), column (%s) must be above 0."
                    .formatted(ratio, row + 1, column + 1));
        }
        double product = ratio * ratios[column][row];
        if (!(Math.abs(product - 1) <= ROUNDED)) {
            throw new InvalidRequestException(
                    "The comparison (%s) in row (%s), column (%s) must be the reciprocal of its mirror, which is (%s)."
                            .formatted(ratio, row + 1, column + 1, ratios[column][row]));
        }
    }

    /** {@return the number of things compared} */
    public int size() {
        return ratios.length;
    }

    /**
     * Gives a comparison.
     *
     * @param row a row from 0
     * @param column a column from 0
     * @return how many times as important the row is as the column
     */
    public double ratio(int row, int column) {
        return ratios[row][column];
    }

    /** Multiplies the matrix with a vector. */
    double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product.length; j++) {
                product[i] += ratios[i][j] * vector[j];
            }
        }
        return product;
    }
}
