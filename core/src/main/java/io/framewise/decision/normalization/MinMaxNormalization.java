package io.framewise.decision.normalization;

import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Spans each column from 0 to 1: r = (x - min) / (max - min), of a cost r = (max - x) / (max - min). Weitendorf (1976),
 * Beitrag zur Optimierung der räumlichen Struktur eines Gebäudes, Weimar. A column in which all are equal gives 0: it
 * prefers none. Stateless.
 */
public final class MinMaxNormalization extends ColumnNormalizer {
    /** Makes the normalization. */
    public MinMaxNormalization() {
        super(
                "minmax",
                "Minimum to maximum",
                "Weitendorf (1976), Beitrag zur Optimierung der räumlichen Struktur eines Gebäudes, Weimar",
                true);
    }

    @Override
    public boolean isIdempotent() {
        return true;
    }

    @Override
    void normalize(Column column) {
        Ratios.span(column, column.maximizes());
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN);
    }
}
