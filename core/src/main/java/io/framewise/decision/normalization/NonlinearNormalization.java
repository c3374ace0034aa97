package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Powers of the linear ratios: r = (x / max)^2, of a cost r = (min / x)^3. Peldschus, Vaigauskas and Zavadskas (1983),
 * Technologische Entscheidungen bei der Berücksichtigung mehrerer Ziele, Bauplanung Bautechnik 37. A benefit needs
 * cells of at least 0, a cost cells above 0; a benefit of which all cells are 0 stays 0. Stateless.
 */
public final class NonlinearNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public NonlinearNormalization() {
        super(
                "nonlinear",
                "Nonlinear",
                "Peldschus, Vaigauskas and Zavadskas (1983), Technologische Entscheidungen bei der "
                        + "Berücksichtigung mehrerer Ziele, Bauplanung Bautechnik 37",
                true);
    }

    @Override
    void normalize(Column column) {
        double[] x = column.cells;
        if (column.maximizes()) {
            column.requireNonNegative();
            Ratios.ofMaximum(column);
        } else {
            Ratios.ofMinimum(column);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] *= column.maximizes() ? x[i] : x[i] * x[i];
        }
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
