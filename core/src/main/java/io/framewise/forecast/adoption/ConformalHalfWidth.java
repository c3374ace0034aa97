package io.framewise.forecast.adoption;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The half-width that covered a share of past absolute errors: the ceil((n + 1) p)-th smallest of n, which covers the next
 * one with at least probability p if errors are exchangeable (Lei, G'Sell, Rinaldo, Tibshirani and Wasserman 2018,
 * Distribution-free predictive inference for regression, JASA 113).
 */
final class ConformalHalfWidth {
    private ConformalHalfWidth() {}

    /** The half-width; nothing when there are too few errors to promise the level. */
    static OptionalDouble of(double[] errors, double level) {
        int rank = (int) Math.ceil((errors.length + 1) * level / 100);
        if (rank > errors.length) {
            return OptionalDouble.empty();
        }
        double[] sorted = errors.clone();
        Arrays.sort(sorted);
        return OptionalDouble.of(sorted[rank - 1]);
    }
}
