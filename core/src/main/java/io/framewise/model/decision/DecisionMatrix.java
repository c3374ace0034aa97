package io.framewise.model.decision;

import io.framewise.error.InvalidModelException;
import java.util.List;

/**
 * Alternatives by criteria, every column to be maximised, with weights that sum to 1. Array-backed; immutable, so safe
 * for use by several threads. Cells and weights are finite.
 */
public final class DecisionMatrix {
    private final List<String> alternatives;
    private final List<String> criteria;
    private final double[] weights;
    private final double[] values;

    private DecisionMatrix(List<String> alternatives, List<String> criteria, double[] weights, double[] values) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.weights = weights;
        this.values = values;
    }

    /**
     * Makes a matrix.
     *
     * @param alternatives the labels of the rows, at least one
     * @param criteria the labels of the columns, at least one
     * @param weights one for each column, at least 0 with a positive sum; rescaled to sum to 1
     * @param values the cells, row by row
     * @return the matrix, holding copies
     * @throws InvalidModelException if sizes do not fit or a number is not finite
     */
    public static DecisionMatrix of(
            List<String> alternatives, List<String> criteria, double[] weights, double[] values) {
        if (alternatives.isEmpty()
                || criteria.isEmpty()
                || weights.length != criteria.size()
                || values.length != alternatives.size() * criteria.size()) {
            throw new InvalidModelException(
                    "A matrix of (%s) alternatives and (%s) criteria cannot have (%s) weights and (%s) cells."
                            .formatted(alternatives.size(), criteria.size(), weights.length, values.length));
        }
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            if (!(weights[j] >= 0) || !Double.isFinite(weights[j])) {
                throw new InvalidModelException(
                        "The weight (%s) of criterion (%s) must be at least 0.".formatted(weights[j], criteria.get(j)));
            }
            sum += weights[j];
        }
        if (!(sum > 0)) {
            throw new InvalidModelException("The weights must have a positive sum, but it is (%s).".formatted(sum));
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new InvalidModelException("The cell (%s, %s) must be finite, but is (%s)."
                        .formatted(
                                alternatives.get(i / criteria.size()), criteria.get(i % criteria.size()), values[i]));
            }
        }
        double[] rescaled = weights.clone();
        for (int j = 0; j < rescaled.length; j++) {
            rescaled[j] /= sum;
        }
        return new DecisionMatrix(List.copyOf(alternatives), List.copyOf(criteria), rescaled, values.clone());
    }

    /** {@return the labels of the rows} */
    public List<String> alternatives() {
        return alternatives;
    }

    /** {@return the labels of the columns} */
    public List<String> criteria() {
        return criteria;
    }

    /**
     * Gives a weight.
     *
     * @param column a column from 0
     * @return its weight; all sum to 1
     */
    public double weight(int column) {
        return weights[column];
    }

    /**
     * Gives a cell.
     *
     * @param row a row from 0
     * @param column a column from 0
     * @return its value
     */
    public double value(int row, int column) {
        return values[row * criteria.size() + column];
    }
}
