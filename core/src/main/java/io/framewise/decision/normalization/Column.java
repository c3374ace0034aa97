package io.framewise.decision.normalization;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;

/** A column on its way through a normalization, which changes its cells in place. Used by one thread. */
final class Column {
    /** The cells, in the order of the rows. */
    final double[] cells;

    private final DecisionMatrix matrix;
    private final int index;
    private final String normalization;

    Column(DecisionMatrix matrix, int index, double[] cells, String normalization) {
        this.matrix = matrix;
        this.index = index;
        this.cells = cells;
        this.normalization = normalization;
    }

    /** {@return whether more is better} */
    boolean maximizes() {
        return matrix.maximizes(index);
    }

    double max() {
        double max = cells[0];
        for (double cell : cells) {
            max = Math.max(max, cell);
        }
        return max;
    }

    double min() {
        double min = cells[0];
        for (double cell : cells) {
            min = Math.min(min, cell);
        }
        return min;
    }

    /** {@return the largest size of a cell} */
    double largest() {
        return Math.max(Math.abs(max()), Math.abs(min()));
    }

    double sum() {
        double sum = 0;
        for (double cell : cells) {
            sum += cell;
        }
        return sum;
    }

    /**
     * Brings the largest cell near 1 by a power of two, so that sums and squares neither overflow nor vanish. Exact, so a
     * normalization that does not depend on the unit gives the same bits.
     */
    void scale() {
        int exponent = Math.getExponent(largest());
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Math.scalb(cells[i], -exponent);
        }
    }

    /**
     * Requires cells above 0.
     *
     * @throws InvalidRequestException naming the first that is not
     */
    void requirePositive() {
        for (int i = 0; i < cells.length; i++) {
            if (!(cells[i] > 0)) {
                throw undefined(i, "every cell of it must be above 0");
            }
        }
    }

    /**
     * Requires cells of at least 0.
     *
     * @throws InvalidRequestException naming the first that is not
     */
    void requireNonNegative() {
        for (int i = 0; i < cells.length; i++) {
            if (!(cells[i] >= 0)) {
                throw undefined(i, "every cell of it must be at least 0");
            }
        }
    }

    InvalidRequestException undefined(int row, String why) {
        return new InvalidRequestException(
                "The normalization (%s) is not defined for the value (%s) of (%s) on (%s), which is to be %s: %s."
                        .formatted(
                                normalization,
                                matrix.value(row, index),
                                matrix.alternatives().get(row),
                                matrix.criteria().get(index),
                                objective(),
                                why));
    }

    InvalidRequestException undefined(String why) {
        return new InvalidRequestException("The normalization (%s) is not defined for (%s), which is to be %s: %s."
                .formatted(normalization, matrix.criteria().get(index), objective(), why));
    }

    private String objective() {
        return maximizes() ? "maximized" : "minimized";
    }
}
