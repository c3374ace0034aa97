package io.framewise.decision;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;

/**
 * A decision method with its name and its paper, and the words in which it refuses what the paper does not define. Never
 * gives a score that is not finite: cells beyond what the arithmetic of a method can hold are refused by their row.
 */
public abstract class CitedMethod implements DecisionMethod {
    private final String id;
    private final String title;
    private final String reference;

    /**
     * Names the method.
     *
     * @param id the identifier, of a variant with a colon
     * @param title the name for readers
     * @param reference the paper or book that defines it
     */
    protected CitedMethod(String id, String title, String reference) {
        this.id = id;
        this.title = title;
        this.reference = reference;
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
     * Requires a parameter to lie in its range.
     *
     * @param name the parameter
     * @param value its value
     * @param low the least that it may be
     * @param high the most that it may be
     * @return the value
     * @throws InvalidRequestException if it lies outside
     */
    protected final double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new InvalidRequestException(
                    "The parameter (%s) of the method (%s) must lie between (%s) and (%s), but is (%s)."
                            .formatted(name, id, low, high, value));
        }
        return value;
    }

    /**
     * Requires every cell to be above 0.
     *
     * @param matrix the matrix
     * @throws InvalidRequestException naming the first cell that is not
     */
    protected final void requirePositive(DecisionMatrix matrix) {
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                if (!(matrix.value(i, j) > 0)) {
                    throw undefined(matrix, i, j, "every cell must be above 0");
                }
            }
        }
    }

    /**
     * Requires every cell to be at least 0.
     *
     * @param matrix the matrix
     * @throws InvalidRequestException naming the first cell that is not
     */
    protected final void requireNonNegative(DecisionMatrix matrix) {
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                if (!(matrix.value(i, j) >= 0)) {
                    throw undefined(matrix, i, j, "no cell may be below 0");
                }
            }
        }
    }

    /**
     * Requires every cost to be above 0, and of every benefit no cell below 0 and one above.
     *
     * @param matrix the matrix
     */
    protected final void requireSharesOfBest(DecisionMatrix matrix) {
        for (int j = 0; j < matrix.columns(); j++) {
            boolean positive = false;
            for (int i = 0; i < matrix.rows(); i++) {
                double cell = matrix.value(i, j);
                if (!matrix.maximizes(j) && !(cell > 0)) {
                    throw undefined(matrix, i, j, "every cell of a cost must be above 0");
                }
                if (!(cell >= 0)) {
                    throw undefined(matrix, i, j, "no cell may be below 0");
                }
                positive |= cell > 0;
            }
            if (!positive) {
                throw undefined(matrix, j, "some cell must be above 0");
            }
        }
    }

    /**
     * Says that the method is not defined for a cell.
     *
     * @param matrix the matrix
     * @param row the row of the cell
     * @param column the column of the cell
     * @param why what the method needs
     * @return the exception, to be thrown
     */
    protected final InvalidRequestException undefined(DecisionMatrix matrix, int row, int column, String why) {
        return new InvalidRequestException(
                "The method (%s) is not defined for the value (%s) of (%s) on the criterion (%s): %s."
                        .formatted(
                                id,
                                matrix.value(row, column),
                                matrix.alternatives().get(row),
                                matrix.criteria().get(column),
                                why));
    }

    /**
     * Says that the method is not defined for a criterion.
     *
     * @param matrix the matrix
     * @param column the column of the criterion
     * @param why what the method needs
     * @return the exception, to be thrown
     */
    protected final InvalidRequestException undefined(DecisionMatrix matrix, int column, String why) {
        return new InvalidRequestException("The method (%s) is not defined for the criterion (%s): %s."
                .formatted(id, matrix.criteria().get(column), why));
    }

    /**
     * Says that the method has no number for an alternative.
     *
     * @param matrix the matrix
     * @param row the row of the alternative
     * @param why what the method needs
     * @return the exception, to be thrown
     */
    protected final InvalidRequestException unscored(DecisionMatrix matrix, int row, String why) {
        return new InvalidRequestException("The method (%s) has no score for the alternative (%s): %s."
                .formatted(id, matrix.alternatives().get(row), why));
    }

    /**
     * Makes an evaluation in which a higher score is better.
     *
     * @param matrix the matrix
     * @param scores one for each row
     * @return the evaluation
     * @throws InvalidRequestException if a score is not finite
     */
    protected final Evaluation higherIsBetter(DecisionMatrix matrix, double[] scores) {
        return Evaluation.higherIsBetter(finite(matrix, scores));
    }

    /**
     * Makes an evaluation in which a lower score is better.
     *
     * @param matrix the matrix
     * @param scores one for each row
     * @return the evaluation
     * @throws InvalidRequestException if a score is not finite
     */
    protected final Evaluation lowerIsBetter(DecisionMatrix matrix, double[] scores) {
        return Evaluation.lowerIsBetter(finite(matrix, scores));
    }

    /**
     * Requires numbers of the rows to be finite.
     *
     * @param matrix the matrix
     * @param numbers one for each row
     * @return the numbers
     * @throws InvalidRequestException naming the first row of which the number is not
     */
    protected final double[] finite(DecisionMatrix matrix, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw unscored(
                        matrix,
                        i,
                        "its cells are too large, too small or too far apart for the arithmetic of the method."
                                + " Maybe a normalization or another unit brings them closer");
            }
        }
        return numbers;
    }
}
