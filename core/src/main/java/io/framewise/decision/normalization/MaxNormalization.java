package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Divides by the maximum: r = x / max, of a cost r = 1 - x / max. Jahan and Edwards (2015), A state-of-the-art survey
 * on the influence of normalization techniques in ranking, Materials and Design 65. Needs a maximum above 0; a column
 * of which all cells are 0 is taken as x / max = 0. Stateless.
 */
public final class MaxNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public MaxNormalization() {
        super(
                "max",
                "Maximum",
                "Jahan and Edwards (2015), A state-of-the-art survey on the influence of normalization "
                        + "techniques in ranking, Materials and Design 65",
                true);
    }

    @Override
    void normalize(Column column) {
        Ratios.ofMaximum(column);
        if (!column.maximizes()) {
            Ratios.complement(column);
        }
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }
}
