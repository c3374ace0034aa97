package io.framewise.decision.normalization;

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
}
