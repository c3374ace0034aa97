package io.framewise.decision.normalization;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.Normalizer;
import java.util.Collections;
import java.util.List;

/**
 * A normalization that looks at one column at a time. Takes columns out of the matrix and puts them back a few at a time,
 * so that a matrix of many rows is read in the order in which it lies in memory. O(alternatives x criteria).
 */
abstract class ColumnNormalizer implements Normalizer {
    /** As many as share a cache line. */
    private static final int TOGETHER = 8;

    private final String id;
    private final String title;
    private final String reference;
    private final boolean heedsObjectives;

    ColumnNormalizer(String id, String title, String reference, boolean heedsObjectives) {
        this.id = id;
        this.title = title;
        this.reference = reference;
        this.heedsObjectives = heedsObjectives;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String reference() {
        return reference;
    }

    /**
     * Normalizes a column.
     *
     * @param column the column, whose cells are replaced
     * @throws InvalidRequestException if it is not defined for the column
     */
    abstract void normalize(Column column);

    @Override
    public final DecisionMatrix normalize(DecisionMatrix matrix) {
        int columns = matrix.columns();
        double[] cells = new double[matrix.rows() * columns];
        for (int first = 0; first < columns; first += TOGETHER) {
            Column[] some = new Column[Math.min(TOGETHER, columns - first)];
            for (int k = 0; k < some.length; k++) {
                some[k] = new Column(matrix, first + k, new double[matrix.rows()], id);
            }
            for (int i = 0; i < matrix.rows(); i++) {
                for (int k = 0; k < some.length; k++) {
                    some[k].cells[i] = matrix.value(i, first + k);
                }
            }
            for (Column column : some) {
                normalize(column);
                requireFinite(column);
            }
            for (int i = 0; i < matrix.rows(); i++) {
                for (int k = 0; k < some.length; k++) {
                    cells[i * columns + first + k] = some[k].cells[i];
                }
            }
        }
        List<Objective> objectives =
                heedsObjectives ? Collections.nCopies(columns, Objective.MAXIMIZE) : matrix.objectives();
        return matrix.withValues(objectives, cells);
    }

    private static void requireFinite(Column column) {
        for (int i = 0; i < column.cells.length; i++) {
            if (!Double.isFinite(column.cells[i])) {
                throw column.undefined(i, "the result (%s) is not finite".formatted(column.cells[i]));
            }
        }
    }
}
