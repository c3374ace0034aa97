package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * What is left after the share of the loss: r = 1 - (max - x) / sum (max - x), of a cost r = 1 - (x - min) / sum (x -
 * min). Zeng, Li and Yang (2013), VIKOR method with enhanced accuracy, Journal of Medical Systems 37. A column in which
 * all are equal loses nothing and gives 1. Stateless.
 */
public final class EnhancedAccuracyNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public EnhancedAccuracyNormalization() {
        super(
                "enhanced-accuracy",
                "Enhanced accuracy",
                "Zeng, Li and Yang (2013), VIKOR method with enhanced accuracy for multiple criteria "
                        + "decision making in healthcare management, Journal of Medical Systems 37",
                true);
    }

    @Override
    void normalize(Column column) {
        column.scale();
        double[] x = column.cells;
        double best = column.maximizes() ? column.max() : column.min();
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.abs(best - x[i]);
        }
        Ratios.ofSum(column);
        Ratios.complement(column);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN);
    }
}
