package io.framewise.decision.normalization;

import io.framewise.error.InvalidRequestException;

/**
 * Adds a number to every cell of a column that holds a 0, for what follows divides by cells or takes their logarithm; leaves
 * objectives and other columns as they are. Immutable, so safe for use by several threads.
 */
public final class ZeroShift extends ColumnNormalizer {
    private static final double DEFAULT = 1e-6;

    private final double value;

    /** Makes the normalization that adds 0.000001. */
    public ZeroShift() {
        this(DEFAULT);
    }

    /**
     * Makes the normalization.
     *
     * @param value what is added, finite and not 0
     * @throws InvalidRequestException if it is neither
     */
    public ZeroShift(double value) {
        super("add-to-zero", "Shift of zeros", "r = x + value in a column that holds a 0", false);
        if (!Double.isFinite(value) || value == 0) {
            throw new InvalidRequestException(
                    "The normalization (add-to-zero) cannot add (%s): it must be finite and not 0.".formatted(value));
        }
        this.value = value;
    }

    @Override
    void normalize(Column column) {
        boolean zero = false;
        for (double cell : column.cells) {
            zero |= cell == 0;
        }
        for (int i = 0; zero && i < column.cells.length; i++) {
            column.cells[i] += value;
        }
    }
}
