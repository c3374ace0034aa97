package io.framewise.decision;

import java.util.OptionalDouble;

/**
 * Exact weight stability of an additive model (rule 14): the weight of one criterion at which two alternatives tie while
 * the others keep their proportions. Mareschal (1988), Weight stability intervals in multicriteria decision aid, EJOR 33.
 */
public final class WeightStability {
    private WeightStability() {}

    /**
     * Gives the weight at which the sign of the total difference changes.
     *
     * @param differences the mean difference d_k of two alternatives on each criterion
     * @param weights the weights w_k, summing to 1
     * @param k the criterion whose weight moves
     * @return x = -r / (d_k - r) with r = (T - d_k w_k) / (1 - w_k) where it lies in [0, 1]; nothing when no weight flips
     *     the difference, or when the criterion is the only one
     */
    public static OptionalDouble flipWeight(double[] differences, double[] weights, int k) {
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += differences[i] * weights[i];
        }
        if (weights[k] >= 1) {
            return OptionalDouble.empty();
        }
        double rest = (total - differences[k] * weights[k]) / (1 - weights[k]);
        double slope = differences[k] - rest;
        if (slope == 0) {
            return OptionalDouble.empty();
        }
        double flip = -rest / slope;
        return flip >= 0 && flip <= 1 ? OptionalDouble.of(flip) : OptionalDouble.empty();
    }
}
