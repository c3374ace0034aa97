package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Divides by the Euclidean length: r = x / sqrt(sum x^2), of a cost r = 1 - x / sqrt(sum x^2). Hwang and Yoon (1981),
 * Multiple Attribute Decision Making. A column of which all cells are 0 is taken as x / length = 0. Stateless.
 */
public final class DirectedVectorNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public DirectedVectorNormalization() {
        super("vector", "Vector", "Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer", true);
    }

    @Override
    void normalize(Column column) {
        column.scale();
        double[] x = column.cells;
        double squares = 0;
        for (double cell : x) {
            squares += cell * cell;
        }
        for (int i = 0; squares > 0 && i < x.length; i++) {
            x[i] /= Math.sqrt(squares);
        }
        if (!column.maximizes()) {
            Ratios.complement(column);
        }
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
