package io.framewise.decision.normalization;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * A normalization that divides each column by a number above 0 and changes nothing else, so that a method can divide in
 * passing, without a matrix of its own.
 */
public interface ColumnDivision extends Normalizer {
    /**
     * Gives what the columns are divided by.
     *
     * @param matrix the matrix
     * @return one number above 0 for each column
     */
    double[] divisors(DecisionMatrix matrix);
}
