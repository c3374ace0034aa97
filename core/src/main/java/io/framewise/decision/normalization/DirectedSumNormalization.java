package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Shares of a column: r = x / sum x, of a cost shares of the reciprocals, r = (1/x) / sum (1/x). Jahan and Edwards
 * (2015), A state-of-the-art survey on the influence of normalization techniques in ranking, Materials and Design 65. A
 * benefit needs a sum above 0, a cost needs cells above 0; a benefit of which all cells are 0 stays 0. Stateless.
 */
public final class DirectedSumNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public DirectedSumNormalization() {
        super(
                "sum",
                "Sum",
                "Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization "
                        + "techniques in ranking, Materials and Design 65",
                true);
    }

    @Override
    void normalize(Column column) {
        if (!column.maximizes()) {
            Ratios.ofMinimum(column);
        }
        Ratios.ofSum(column);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
