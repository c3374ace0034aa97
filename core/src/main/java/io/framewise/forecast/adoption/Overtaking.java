package io.framewise.forecast.adoption;

import io.framewise.forecast.numeric.NormalQuantile;
import java.util.OptionalDouble;

/**
 * The probability that one series will be ahead of another. The logarithm r of their ratio is a random walk whose drift d is the
 * median change so far, shrunk, and whose deviation s is that of the last 24 changes: P = Phi((r + h d) / (s sqrt(h))).
 * Probabilities stay within 0.02 and 0.98, since no such model deserves more trust. Stateless.
 */
public final class Overtaking {
    /** No probability lies below this, nor above one less this. */
    public static final double FLOOR = 0.02;
    /** How many changes of the ratio there must be. */
    public static final int FEWEST_CHANGES = 6;

    private Overtaking() {}

    /**
     * Gives the logarithms of ratios.
     *
     * @param first values of one series, NaN where absent
     * @param second values of the other at the same times
     * @return ln(first / second), NaN where one of them is absent or not above zero
     */
    public static double[] logRatios(double[] first, double... second) {
        double[] ratios = new double[Math.min(first.length, second.length)];
        for (int t = 0; t < ratios.length; t++) {
            ratios[t] =
                    first[t] > 0 && second[t] > 0 ? StrictMath.log(first[t]) - StrictMath.log(second[t]) : Double.NaN;
        }
        return ratios;
    }

    /**
     * Gives the probability that the ratio will be above 1.
     *
     * @param logRatios logarithms of the ratio, oldest first, NaN where absent
     * @param horizon how many steps after the last one, at least 1
     * @return the probability; nothing when fewer than {@value #FEWEST_CHANGES} changes are known
     */
    public static OptionalDouble probability(double[] logRatios, int horizon) {
        return RatioWalk.of(logRatios)
                .map(walk -> OptionalDouble.of(ahead(walk, horizon)))
                .orElseGet(OptionalDouble::empty);
    }

    private static double ahead(RatioWalk walk, int horizon) {
        int steps = horizon + walk.absent();
        double mean = walk.last() + steps * walk.drift();
        double deviation = walk.deviation() * StrictMath.sqrt(steps);
        if (deviation > 0) {
            return bounded(NormalQuantile.below(mean / deviation));
        }
        return mean == 0 ? 0.5 : bounded(mean > 0 ? 1 : 0);
    }

    static double bounded(double probability) {
        return Math.max(FLOOR, Math.min(1 - FLOOR, probability));
    }
}
