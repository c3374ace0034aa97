package io.framewise.decision.normalization;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * Divides each column by its Euclidean length, r = x / sqrt(sum x^2), whatever its objective: the normalization of TOPSIS,
 * Hwang and Yoon (1981), Multiple Attribute Decision Making. A column of zeros stays zero. Stateless.
 */
public final class VectorNormalization implements Normalizer {
    /** Makes the normalization. */
    public VectorNormalization() {}

    @Override
    public String id() {
        return "vector-nodir";
    }

    @Override
    public String title() {
        return "Vector, without objectives";
    }

    @Override
    public String reference() {
        return "Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        int columns = matrix.columns();
        double[] cells = matrix.values();
        double[] largest = new double[columns];
        for (int i = 0; i < cells.length; i++) {
            largest[i % columns] = Math.max(largest[i % columns], Math.abs(cells[i]));
        }
        double[] squares = new double[columns];
        for (int i = 0; i < cells.length; i++) {
            // Scaled by the largest cell, so that squares neither overflow nor vanish.
            double scaled = largest[i % columns] == 0 ? 0 : cells[i] / largest[i % columns];
            cells[i] = scaled;
            squares[i % columns] += scaled * scaled;
        }
        for (int i = 0; i < cells.length; i++) {
            if (squares[i % columns] > 0) {
                cells[i] /= Math.sqrt(squares[i % columns]);
            }
        }
        return matrix.withValues(matrix.objectives(), cells);
    }
}
