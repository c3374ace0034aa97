package io.framewise.decision.normalization;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * Moves every cell of the matrix up by the size of the smallest when that is negative, so that none is below 0; leaves
 * objectives, and a matrix without negative cells, as they are. Stateless.
 */
public final class NonNegativeShift implements Normalizer {
    /** Makes the normalization. */
    public NonNegativeShift() {}

    @Override
    public String id() {
        return "push-negatives";
    }

    @Override
    public String title() {
        return "Shift of negatives";
    }

    @Override
    public String reference() {
        return "r = x + |min| over the whole matrix, if min < 0";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        double[] cells = matrix.values();
        double min = 0;
        for (double cell : cells) {
            min = Math.min(min, cell);
        }
        if (min == 0) {
            return matrix;
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] -= min;
            if (!Double.isFinite(cells[i])) {
                throw new InvalidRequestException(
                        "The normalization (%s) cannot shift (%s) of (%s) by (%s): the result is not finite."
                                .formatted(
                                        id(),
                                        matrix.criteria().get(i % matrix.columns()),
                                        matrix.alternatives().get(i / matrix.columns()),
                                        -min));
            }
        }
        return matrix.withValues(matrix.objectives(), cells);
    }
}
