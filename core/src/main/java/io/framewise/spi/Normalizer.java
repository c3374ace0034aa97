package io.framewise.spi;

import io.framewise.error.InvalidRequestException;
import io.framewise.meta.Spi;
import io.framewise.model.decision.DecisionMatrix;
import java.util.Set;

/**
 * Makes the columns of a matrix comparable. Implementations are immutable and safe for use by several threads, and give
 * the same bits for the same matrix.
 */
@Spi
public interface Normalizer {
    /** {@return the identifier, such as {@code minmax}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it, or the formula where it has no one origin} */
    String reference();

    /**
     * Normalizes a matrix.
     *
     * @param matrix the matrix
     * @return the same alternatives and criteria with other cells; a normalization that heeds directions gives columns that
     *     are all to be maximized, one that does not leaves directions as they are
     * @throws InvalidRequestException if it is not defined for a cell or column, saying which and why
     */
    DecisionMatrix normalize(DecisionMatrix matrix);

    /** {@return whether to normalize once more changes nothing but rounding; the contract kit holds it to that} */
    default boolean isIdempotent() {
        return false;
    }

    /**
     * What the normalized cells do not depend on.
     *
     * @return what the contract kit holds the normalization to, nothing unless declared
     */
    default Set<DecisionInvariance> invariances() {
        return Set.of();
    }
}
