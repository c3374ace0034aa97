package io.framewise.spi;

import io.framewise.meta.Spi;
import io.framewise.model.decision.DecisionMatrix;

/**
 * Scores the alternatives of a matrix. Implementations are stateless and safe for use by several threads, and give the
 * same bits for the same matrix.
 */
@Spi
public interface DecisionMethod {
    /** {@return the identifier, such as {@code topsis}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /**
     * Scores the alternatives.
     *
     * @param matrix the matrix; every column is to be maximised
     * @return one finite score for each alternative, in the order of the rows; more is better
     */
    double[] score(DecisionMatrix matrix);
}
