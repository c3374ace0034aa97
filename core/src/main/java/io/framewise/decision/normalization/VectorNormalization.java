package io.framewise.decision.normalization;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.Set;

/**
 * Divides each column by its Euclidean length, r = x / sqrt(sum x^2), whatever its objective: the normalization of TOPSIS,
 * Hwang and Yoon (1981), Multiple Attribute Decision Making. A column of zeros stays zero. Stateless.
 */
public final class VectorNormalization implements ColumnDivision {
    /** A power of two of this size and its reciprocal are both exact. */
    private static final int LARGEST_SHIFT = 1000;

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
        double[] scales = scales(matrix);
        double[] lengths = scaledLengths(matrix, scales);
        double[] cells = matrix.values();
        for (int first = 0; first < cells.length; first += columns) {
            for (int j = 0; j < columns; j++) {
                cells[first + j] = cells[first + j] * scales[j] / lengths[j];
            }
        }
        return matrix.withValues(matrix.objectives(), cells);
    }

    @Override
    public double[] divisors(DecisionMatrix matrix) {
        double[] scales = scales(matrix);
        double[] lengths = scaledLengths(matrix, scales);
        for (int j = 0; j < lengths.length; j++) {
            lengths[j] /= scales[j];
        }
        return lengths;
    }

    /** Powers of two that bring the largest cell of each column near 1, so that squares neither overflow nor vanish. */
    private static double[] scales(DecisionMatrix matrix) {
        double[] scales = new double[matrix.columns()];
        for (int j = 0; j < scales.length; j++) {
            int exponent = Math.getExponent(Math.max(Math.abs(matrix.low(j)), Math.abs(matrix.high(j))));
            scales[j] = Math.scalb(1.0, -Math.max(-LARGEST_SHIFT, Math.min(LARGEST_SHIFT, exponent)));
        }
        return scales;
    }

    /** The lengths of the scaled columns, 1 for one of zeros. */
    private static double[] scaledLengths(DecisionMatrix matrix, double[] scales) {
        double[] squares = new double[scales.length];
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < scales.length; j++) {
                double scaled = matrix.value(i, j) * scales[j];
                squares[j] += scaled * scaled;
            }
        }
        return Arrays.stream(squares).map(sum -> sum == 0 ? 1 : Math.sqrt(sum)).toArray();
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
