package io.framewise.model.decision;

import io.framewise.error.InvalidModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives by criteria: what each alternative achieves on each criterion, and whether more or less of it is better.
 * Array-backed; immutable, so safe for use by several threads. Cells are finite; a missing cell cannot be expressed.
 */
public final class DecisionMatrix {
    private final List<String> alternatives;
    private final List<String> criteria;
    private final List<Objective> objectives;
    private final double[] values;
    private final int columns;
    private final double[] low;
    private final double[] high;

    private DecisionMatrix(
            List<String> alternatives, List<String> criteria, List<Objective> objectives, double[] values) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.objectives = objectives;
        this.values = values;
        this.columns = criteria.size();
        requireSizes();
        this.low = new double[columns];
        this.high = new double[columns];
        readColumns();
    }

    /**
     * Makes a matrix.
     *
     * @param alternatives the labels of the rows, at least one
     * @param criteria the labels of the columns, at least one
     * @param objectives one for each column, {@link Objective#MAXIMIZE} or {@link Objective#MINIMIZE}
     * @param values the cells, row by row
     * @return the matrix, holding copies
     * @throws InvalidModelException if sizes do not fit or a number is not finite
     */
    public static DecisionMatrix of(
            List<String> alternatives, List<String> criteria, List<Objective> objectives, double[] values) {
        return new DecisionMatrix(
                List.copyOf(alternatives), List.copyOf(criteria), List.copyOf(objectives), values.clone());
    }

    /**
     * Makes a matrix in which more is better everywhere.
     *
     * @param alternatives the labels of the rows, at least one
     * @param criteria the labels of the columns, at least one
     * @param values the cells, row by row
     * @return the matrix, holding copies
     * @throws InvalidModelException if sizes do not fit or a number is not finite
     */
    public static DecisionMatrix ofBenefits(List<String> alternatives, List<String> criteria, double[] values) {
        return of(alternatives, criteria, Collections.nCopies(criteria.size(), Objective.MAXIMIZE), values);
    }

    /**
     * The same alternatives and criteria with other cells, as a normalization gives them.
     *
     * @param others the objectives of the columns of other cells
     * @param cells the other cells, row by row; kept without a copy, so the caller must let go of the array
     * @return the matrix
     * @throws InvalidModelException if sizes do not fit or a number is not finite
     */
    public DecisionMatrix withValues(List<Objective> others, double[] cells) {
        return new DecisionMatrix(alternatives, criteria, List.copyOf(others), cells);
    }

    /**
     * The same criteria with some of the alternatives, as a filter leaves them.
     *
     * @param rows the rows that stay, in the order wanted
     * @return the matrix
     * @throws InvalidModelException if none stays
     */
    public DecisionMatrix withRows(int... rows) {
        int columns = criteria.size();
        List<String> labels = new ArrayList<>();
        double[] cells = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            labels.add(alternatives.get(rows[i]));
            System.arraycopy(values, rows[i] * columns, cells, i * columns, columns);
        }
        return new DecisionMatrix(List.copyOf(labels), criteria, objectives, cells);
    }

    private void requireSizes() {
        int rows = alternatives.size();
        if (rows == 0 || columns == 0 || objectives.size() != columns || (long) rows * columns != values.length) {
            throw new InvalidModelException(
                    "A matrix of (%s) alternatives and (%s) criteria cannot have (%s) objectives and (%s) cells."
                            .formatted(rows, columns, objectives.size(), values.length));
        }
    }

    /** Finds the extremes of the columns, and in the same pass whether all cells are finite. */
    private void readColumns() {
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (int first = 0; first < values.length; first += columns) {
            for (int j = 0; j < columns; j++) {
                double cell = values[first + j];
                if (!Double.isFinite(cell)) {
                    throw new InvalidModelException("The cell (%s, %s) must be finite, but is (%s)."
                            .formatted(alternatives.get(first / columns), criteria.get(j), cell));
                }
                if (cell < low[j]) {
                    low[j] = cell;
                }
                if (cell > high[j]) {
                    high[j] = cell;
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            // Of two zeros the order of rows must not decide.
            low[j] += 0.0;
            high[j] += 0.0;
        }
    }

    /** {@return the number of alternatives} */
    public int rows() {
        return alternatives.size();
    }

    /** {@return the number of criteria} */
    public int columns() {
        return columns;
    }

    /** {@return the labels of the rows} */
    public List<String> alternatives() {
        return alternatives;
    }

    /** {@return the labels of the columns} */
    public List<String> criteria() {
        return criteria;
    }

    /** {@return whether more or less of each column is better} */
    public List<Objective> objectives() {
        return objectives;
    }

    /**
     * Tells whether more of a column is better.
     *
     * @param column a column from 0
     * @return whether it is to be maximized
     */
    public boolean maximizes(int column) {
        return objectives.get(column) == Objective.MAXIMIZE;
    }

    /**
     * Gives a cell.
     *
     * @param row a row from 0
     * @param column a column from 0
     * @return its value
     */
    public double value(int row, int column) {
        return values[row * columns + column];
    }

    /**
     * Gives the smallest cell of a column, in constant time.
     *
     * @param column a column from 0
     * @return its smallest cell
     */
    public double low(int column) {
        return low[column];
    }

    /**
     * Gives the largest cell of a column, in constant time.
     *
     * @param column a column from 0
     * @return its largest cell
     */
    public double high(int column) {
        return high[column];
    }

    /** {@return a copy of the cells, row by row} */
    public double[] values() {
        return values.clone();
    }

    /**
     * Copies a column.
     *
     * @param column a column from 0
     * @return its cells, in the order of the rows
     */
    public double[] column(int column) {
        double[] cells = new double[rows()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = value(i, column);
        }
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionMatrix that
                && alternatives.equals(that.alternatives)
                && criteria.equals(that.criteria)
                && objectives.equals(that.objectives)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(alternatives, criteria, objectives, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return "DecisionMatrix{" + rows() + " alternatives " + few(alternatives) + " by " + columns + " criteria "
                + few(criteria) + "}";
    }

    /** Labels for a reader: a matrix may have a million. */
    private static String few(List<String> labels) {
        return labels.size() <= 8 ? labels.toString() : labels.subList(0, 7) + " and more";
    }
}
