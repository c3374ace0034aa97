package io.framewise.decision.comparison;

import io.framewise.error.InvalidRequestException;

/**
 * Tells how alike two arrays of numbers are, which may be rank positions (1 = best) or what was measured. Implementations
 * are immutable and safe for use by several threads.
 */
public interface RankComparison {
    /** {@return the identifier, such as {@code spearman}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /** {@return whether a higher number means more alike; else it is a distance, 0 for equals} */
    boolean higherIsMoreAlike();

    /**
     * Compares.
     *
     * @param first numbers, at least two; ties share a rank
     * @param second as many numbers about the same things in the same order
     * @return the measure, finite
     * @throws InvalidRequestException if it is not defined for the numbers, saying why
     */
    double compare(double[] first, double[] second);
}
