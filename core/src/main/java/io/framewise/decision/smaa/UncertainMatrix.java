package io.framewise.decision.smaa;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.List;

/**
 * Alternatives by criteria, each cell a number or a distribution. Cells are drawn independently. Immutable, so safe for use by
 * several threads.
 */
public final class UncertainMatrix {
    private final DecisionMatrix means;
    private final UncertainValue[] cells;

    private UncertainMatrix(DecisionMatrix means, UncertainValue[] cells) {
        this.means = means;
        this.cells = cells;
    }

    /**
     * Makes a matrix.
     *
     * @param alternatives the labels of the rows, at least one
     * @param criteria the labels of the columns, at least one
     * @param objectives one for each column
     * @param cells the cells, row by row
     * @return the matrix, holding copies
     * @throws InvalidRequestException if sizes do not fit
     */
    public static UncertainMatrix of(
            List<String> alternatives, List<String> criteria, List<Objective> objectives, List<UncertainValue> cells) {
        if ((long) alternatives.size() * criteria.size() != cells.size()) {
            throw new InvalidRequestException("A matrix of (%s) alternatives and (%s) criteria cannot have (%s) cells."
                    .formatted(alternatives.size(), criteria.size(), cells.size()));
        }
        double[] values = cells.stream().mapToDouble(UncertainValue::mean).toArray();
        return new UncertainMatrix(
                DecisionMatrix.of(alternatives, criteria, objectives, values), cells.toArray(UncertainValue[]::new));
    }

    /**
     * Makes a matrix of which every cell is known.
     *
     * @param matrix the cells
     * @return the matrix
     */
    public static UncertainMatrix certain(DecisionMatrix matrix) {
        double[] values = matrix.values();
        UncertainValue[] cells = new UncertainValue[values.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = UncertainValue.of(values[i]);
        }
        return new UncertainMatrix(matrix, cells);
    }

    /**
     * The same criteria with some of the alternatives, as a filter leaves them.
     *
     * @param rows the rows that stay, in the order wanted
     * @return the matrix
     */
    public UncertainMatrix withRows(int... rows) {
        int columns = means.columns();
        UncertainValue[] left = new UncertainValue[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(cells, rows[i] * columns, left, i * columns, columns);
        }
        return new UncertainMatrix(means.withRows(rows), left);
    }

    /** {@return the matrix of expected values} */
    public DecisionMatrix means() {
        return means;
    }

    /**
     * Gives a cell.
     *
     * @param row a row from 0
     * @param column a column from 0
     * @return what is known of it
     */
    public UncertainValue cell(int row, int column) {
        return cells[row * means.columns() + column];
    }

    /** {@return whether every cell is known} */
    public boolean isCertain() {
        for (UncertainValue cell : cells) {
            if (!cell.isCertain()) {
                return false;
            }
        }
        return true;
    }
}
