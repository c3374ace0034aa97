package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.Set;

/**
 * Distance from the mean in standard deviations of the population: r = (x - mean) / sd, whatever the objective. Jahan
 * and Edwards (2015), A state-of-the-art survey on the influence of normalization techniques in ranking, Materials and
 * Design 65. A column in which all are equal gives 0. Stateless.
 */
public final class ZscoreNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public ZscoreNormalization() {
        super(
                "zscore",
                "Standard score",
                "Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization "
                        + "techniques in ranking, Materials and Design 65",
                false);
    }

    @Override
    void normalize(Column column) {
        column.scale();
        double[] x = column.cells;
        if (column.max() == column.min()) {
            Arrays.fill(x, 0);
            return;
        }
        double mean = column.sum() / x.length;
        double squares = 0;
        for (double cell : x) {
            squares += (cell - mean) * (cell - mean);
        }
        double deviation = Math.sqrt(squares / x.length);
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - mean) / deviation;
        }
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.ORIGIN);
    }
}
