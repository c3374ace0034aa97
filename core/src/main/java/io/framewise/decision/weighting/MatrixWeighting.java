package io.framewise.decision.weighting;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.WeightingMethod;

/** A weighting that gives each criterion a number, of which the weights are the shares. */
abstract class MatrixWeighting implements WeightingMethod {
    private final String id;
    private final String title;
    private final String reference;

    MatrixWeighting(String id, String title, String reference) {
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

    @Override
    public final double[] weigh(DecisionMatrix matrix) {
        double[] shares = importance(matrix);
        double largest = 0;
        for (int j = 0; j < shares.length; j++) {
            if (!Double.isFinite(shares[j])) {
                throw undefined(matrix, j, "its importance (%s) is not finite".formatted(shares[j]));
            }
            // below 0 by rounding alone
            shares[j] = Math.max(0, shares[j]);
            largest = Math.max(largest, shares[j]);
        }
        if (!(largest > 0)) {
            throw new InvalidRequestException(
                    "The weighting (%s) is not defined for this matrix: no criterion tells the alternatives apart."
                            .formatted(id));
        }
        double sum = 0;
        for (int j = 0; j < shares.length; j++) {
            shares[j] /= largest;
            sum += shares[j];
        }
        for (int j = 0; j < shares.length; j++) {
            shares[j] /= sum;
        }
        return shares;
    }

    /**
     * Says how important each criterion is.
     *
     * @param matrix the matrix
     * @return one number for each column, at least 0 but for rounding
     */
    abstract double[] importance(DecisionMatrix matrix);

    final void requireTwoAlternatives(DecisionMatrix matrix) {
        if (matrix.rows() < 2) {
            throw new InvalidRequestException(
                    "The weighting (%s) needs at least two alternatives, but there is only (%s)."
                            .formatted(id, matrix.alternatives().get(0)));
        }
    }

    final void requireNonNegative(DecisionMatrix matrix) {
        for (int j = 0; j < matrix.columns(); j++) {
            for (int i = 0; i < matrix.rows(); i++) {
                if (matrix.value(i, j) < 0) {
                    throw undefined(matrix, i, j, "it must be at least 0");
                }
            }
        }
    }

    final void requirePositive(DecisionMatrix matrix) {
        for (int j = 0; j < matrix.columns(); j++) {
            for (int i = 0; i < matrix.rows(); i++) {
                if (!(matrix.value(i, j) > 0)) {
                    throw undefined(matrix, i, j, "it must be above 0");
                }
            }
        }
    }

    private InvalidRequestException undefined(DecisionMatrix matrix, int row, int column, String why) {
        return new InvalidRequestException("The weighting (%s) is not defined for the value (%s) of (%s) on (%s): %s."
                .formatted(
                        id,
                        matrix.value(row, column),
                        matrix.alternatives().get(row),
                        matrix.criteria().get(column),
                        why));
    }

    final InvalidRequestException undefined(DecisionMatrix matrix, int column, String why) {
        return new InvalidRequestException("The weighting (%s) is not defined for the criterion (%s): %s."
                .formatted(id, matrix.criteria().get(column), why));
    }
}
