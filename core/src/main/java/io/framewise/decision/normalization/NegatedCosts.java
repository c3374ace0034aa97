package io.framewise.decision.normalization;

/**
 * Makes costs benefits by their sign: r = -x; leaves benefits as they are. Stateless.
 */
public final class NegatedCosts extends ColumnNormalizer {
    /** Makes the normalization. */
    public NegatedCosts() {
        super("negate-cost", "Negated costs", "r = x, of a cost r = -x", true);
    }

    @Override
    public boolean isIdempotent() {
        return true;
    }

    @Override
    void normalize(Column column) {
        for (int i = 0; !column.maximizes() && i < column.cells.length; i++) {
            // not -x, which would make a zero negative
            column.cells[i] = 0 - column.cells[i];
        }
    }
}
