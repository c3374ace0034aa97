package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Divides by the largest size of a cell, r = x / max |x|, whatever the objective: zeros stay zeros and signs stay.
 * Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization techniques in ranking,
 * Materials and Design 65. A column of which all cells are 0 stays 0. Stateless.
 */
public final class MaxAbsNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public MaxAbsNormalization() {
        super(
                "maxabs",
                "Largest size",
                "Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization "
                        + "techniques in ranking, Materials and Design 65",
                false);
    }

    @Override
    void normalize(Column column) {
        double largest = column.largest();
        for (int i = 0; largest > 0 && i < column.cells.length; i++) {
            column.cells[i] /= largest;
        }
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
