package io.framewise.model.decision;

import io.framewise.error.InvalidModelException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A matrix and the weights of its criteria, as given: nothing rescales them here, since some methods depend on their
 * scale. Immutable, so safe for use by several threads.
 */
public final class DecisionProblem {
    private final DecisionMatrix matrix;
    private final double[] weights;

    private DecisionProblem(DecisionMatrix matrix, double[] weights) {
        this.matrix = matrix;
        this.weights = weights;
    }

    /**
     * Makes a problem.
     *
     * @param matrix the matrix
     * @param weights one for each column, finite and at least 0, with a positive sum
     * @return the problem, holding a copy
     * @throws InvalidModelException if the weights do not fit
     */
    public static DecisionProblem of(DecisionMatrix matrix, double[] weights) {
        if (weights.length != matrix.columns()) {
            throw new InvalidModelException(
                    "A matrix of (%s) criteria cannot have (%s) weights.".formatted(matrix.columns(), weights.length));
        }
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            if (!(weights[j] >= 0) || !Double.isFinite(weights[j])) {
                throw new InvalidModelException("The weight (%s) of criterion (%s) must be at least 0."
                        .formatted(weights[j], matrix.criteria().get(j)));
            }
            sum += weights[j];
        }
        if (!(sum > 0) || !Double.isFinite(sum)) {
            throw new InvalidModelException(
                    "The weights must have a positive and finite sum, but it is (%s).".formatted(sum));
        }
        return new DecisionProblem(matrix, weights.clone());
    }

    /**
     * The same problem with weights that sum to 1.
     *
     * @return the problem
     */
    public DecisionProblem rescaled() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] scaled = weights.clone();
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] /= sum;
        }
        return new DecisionProblem(matrix, scaled);
    }

    /** {@return the alternatives by criteria} */
    public DecisionMatrix matrix() {
        return matrix;
    }

    /**
     * Gives a weight.
     *
     * @param column a column from 0
     * @return its weight, at least 0
     */
    public double weight(int column) {
        return weights[column];
    }

    /** {@return a copy of the weights} */
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionProblem that
                && matrix.equals(that.matrix)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(matrix, Arrays.hashCode(weights));
    }

    @Override
    public String toString() {
        return "DecisionProblem{" + matrix + ", weights=" + Arrays.toString(weights) + "}";
    }
}
