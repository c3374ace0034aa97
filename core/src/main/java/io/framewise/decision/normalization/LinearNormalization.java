package io.framewise.decision.normalization;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Divides by the best: r = x / max, of a cost r = min / x. Stopp (1975), Variantenvergleich durch Matrixspiele,
 * Leipzig. A benefit needs a maximum above 0, a cost needs cells above 0; a benefit of which all cells are 0 stays 0.
 * Stateless.
 */
public final class LinearNormalization extends ColumnNormalizer implements ColumnDivision {
    /** Makes the normalization. */
    public LinearNormalization() {
        super(
                "linear",
                "Linear",
                "Stopp (1975), Variantenvergleich durch Matrixspiele, Hochschule für Bauwesen, Leipzig",
                true);
    }

    @Override
    void normalize(Column column) {
        if (column.maximizes()) {
            Ratios.ofMaximum(column);
        } else {
            Ratios.ofMinimum(column);
        }
    }

    @Override
    public double[] divisors(DecisionMatrix matrix) {
        double[] best = new double[matrix.columns()];
        for (int j = 0; j < best.length; j++) {
            best[j] = matrix.maximizes(j) ? matrix.high(j) : matrix.low(j);
        }
        return best;
    }

    @Override
    public boolean inverts(DecisionMatrix matrix, int column) {
        return !matrix.maximizes(column);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
