package io.framewise.decision.normalization;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * A normalization that takes of each column only the ratio to one number, x / d or d / x, so that a method can take it in
 * passing, without a matrix of its own.
 */
public interface ColumnDivision extends Normalizer {
    /**
     * Gives what the ratios are taken to.
     *
     * @param matrix the matrix
     * @return one number for each column; one that is not above 0 says that the whole normalization has to be asked, which
     *     refuses the column or leaves it as it is
     */
    double[] divisors(DecisionMatrix matrix);

    /**
     * Tells which ratio is taken.
     *
     * @param matrix the matrix
     * @param column a column from 0
     * @return whether it is d / x, which makes a benefit of a cost
     */
    default boolean inverts(DecisionMatrix matrix, int column) {
        return false;
    }
}
