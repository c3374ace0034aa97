package io.framewise.decision;

import java.util.Arrays;
import java.util.Comparator;
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

    /**
     * Gives the weights of a criterion with which the alternative that is best now stays best, the other weights keeping their
     * proportions.
     *
     * @param values the values of each alternative on each criterion, more being better
     * @param weights the weights, summing to 1
     * @param k the criterion whose weight moves
     * @return both ends, in [0, 1], the present weight between them; of several that are best now, the first has to stay
     */
    public static double[] topInterval(double[][] values, double[] weights, int k) {
        int best = order(values, weights)[0];
        double[] interval = {0, 1};
        for (int b = 0; b < values.length; b++) {
            if (b != best) {
                narrow(interval, values[best], values[b], weights, k);
            }
        }
        return interval;
    }

    /**
     * Gives the weights of a criterion with which the whole order stays, the other weights keeping their proportions.
     *
     * @param values the values of each alternative on each criterion, more being better
     * @param weights the weights, summing to 1
     * @param k the criterion whose weight moves
     * @return both ends, in [0, 1], the present weight between them; alternatives that are equal now count as in their order
     */
    public static double[] fullInterval(double[][] values, double[] weights, int k) {
        Integer[] order = order(values, weights);
        double[] interval = {0, 1};
        for (int i = 0; i + 1 < order.length; i++) {
            narrow(interval, values[order[i]], values[order[i + 1]], weights, k);
        }
        return interval;
    }

    /** Cuts off the weights with which one alternative falls behind another. */
    private static void narrow(double[] interval, double[] ahead, double[] behind, double[] weights, int k) {
        double now = 0;
        for (int i = 0; i < weights.length; i++) {
            now += weights[i] * (ahead[i] - behind[i]);
        }
        double own = ahead[k] - behind[k];
        if (weights[k] >= 1) {
            // The others have no proportions to keep, so nothing can be said of smaller weights.
            interval[0] = 1;
            return;
        }
        double rest = (now - own * weights[k]) / (1 - weights[k]);
        double slope = own - rest;
        if (slope == 0) {
            return;
        }
        double flip = now <= 0 ? weights[k] : -rest / slope;
        if (slope > 0) {
            interval[0] = Math.max(interval[0], Math.min(flip, weights[k]));
        } else {
            interval[1] = Math.min(interval[1], Math.max(flip, weights[k]));
        }
    }

    private static Integer[] order(double[][] values, double[] weights) {
        double[] totals = new double[values.length];
        Integer[] order = new Integer[values.length];
        for (int a = 0; a < totals.length; a++) {
            order[a] = a;
            for (int i = 0; i < weights.length; i++) {
                totals[a] += weights[i] * values[a][i];
            }
        }
        Arrays.sort(order, Comparator.comparingDouble(a -> -totals[a]));
        return order;
    }
}
