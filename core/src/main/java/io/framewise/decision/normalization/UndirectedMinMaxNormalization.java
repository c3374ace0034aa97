package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Spans each column from 0 to 1, r = (x - min) / (max - min), whatever its objective. A column in which all are equal gives
 * 0. Stateless.
 */
public final class UndirectedMinMaxNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public UndirectedMinMaxNormalization() {
        super("minmax-nodir", "Minimum to maximum, without objectives", "r = (x - min) / (max - min)", false);
    }

    @Override
    void normalize(Column column) {
        Ratios.span(column, true);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.ORIGIN);
    }
}
