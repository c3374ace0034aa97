package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Shares of a column, r = x / sum x, whatever its objective. Jahan and Edwards (2015), A state-of-the-art survey on the
 * influence of normalization techniques in ranking, Materials and Design 65. Needs a sum above 0, since a sum below 0
 * would turn the order round; a column of which all cells are 0 stays 0. Stateless.
 */
public final class SumNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public SumNormalization() {
        super(
                "sum-nodir",
                "Sum, without objectives",
                "Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization "
                        + "techniques in ranking, Materials and Design 65",
                false);
    }

    @Override
    void normalize(Column column) {
        Ratios.ofSum(column);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
