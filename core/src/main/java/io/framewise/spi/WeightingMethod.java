package io.framewise.spi;

import io.framewise.error.InvalidRequestException;
import io.framewise.meta.Spi;
import io.framewise.model.decision.DecisionMatrix;

/**
 * Takes the weights of criteria from what the alternatives achieve. Implementations are immutable and safe for use by
 * several threads, and give the same bits for the same matrix.
 */
@Spi
public interface WeightingMethod {
    /** {@return the identifier, such as {@code entropy}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /**
     * Weighs the criteria.
     *
     * @param matrix the matrix
     * @return one weight for each column, at least 0, summing to 1
     * @throws InvalidRequestException if it is not defined for a cell or column, saying which and why
     */
    double[] weigh(DecisionMatrix matrix);
}
