package io.framewise.decision.normalization;

/**
 * Makes costs benefits by their reciprocals: r = 1/x; leaves benefits as they are. A cost needs cells above 0.
 * Stateless.
 */
public final class ReciprocalCosts extends ColumnNormalizer {
    /** Makes the normalization. */
    public ReciprocalCosts() {
        super("reciprocal-cost", "Reciprocal costs", "r = x, of a cost r = 1/x", true);
    }

    @Override
    void normalize(Column column) {
        if (column.maximizes()) {
            return;
        }
        column.requirePositive();
        for (int i = 0; i < column.cells.length; i++) {
            column.cells[i] = 1 / column.cells[i];
        }
    }
}
