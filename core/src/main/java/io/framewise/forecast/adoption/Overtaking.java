package io.framewise.forecast.adoption;

import io.framewise.forecast.numeric.NormalQuantile;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The probability that one series will be ahead of another. The logarithm of their ratio is a random walk with half the
 * median change of the last 24 steps as its drift and 1.3 times the median absolute deviation of those changes as its
 * deviation: P = Phi((r + h d) / (s sqrt(h))). Probabilities stay within 0.02 and 0.98, since no such model deserves more
 * trust. Stateless.
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
        double[] signals = signals(logRatios, horizon);
        if (signals.length == 0) {
            return OptionalDouble.empty();
        }
        double mean = signals[0] + signals[1];
        double probability = Double.isInfinite(mean) ? (mean > 0 ? 1 : 0) : NormalQuantile.below(mean);
        return OptionalDouble.of(bounded(probability));
    }

    static double bounded(double probability) {
        return Math.max(FLOOR, Math.min(1 - FLOOR, probability));
    }

    /**
     * Gives what the probability is made of.
     *
     * @param logRatios logarithms of the ratio, oldest first, NaN where absent
     * @param horizon how many steps after the last one, at least 1
     * @return the lead and the drift until then, in deviations; infinite where the ratio never changed; nothing when fewer than
     *     {@value #FEWEST_CHANGES} changes are known
     */
    public static double[] signals(double[] logRatios, int horizon) {
        int last = logRatios.length - 1;
        while (last >= 0 && Double.isNaN(logRatios[last])) {
            last--;
        }
        double[] changes = LogChanges.between(
                Arrays.copyOfRange(logRatios, Math.max(0, last - HalfRobustDrift.WINDOW), Math.max(0, last + 1)));
        if (changes.length < FEWEST_CHANGES) {
            return new double[0];
        }
        int steps = horizon + logRatios.length - 1 - last;
        double drift = steps * HalfRobustDrift.SHARE * RobustScale.median(changes);
        double deviation = HalfRobustDrift.WIDENING * RobustScale.deviation(changes) * StrictMath.sqrt(steps);
        if (!(deviation > 0)) {
            double mean = logRatios[last] + drift;
            return new double[] {mean == 0 ? 0 : mean * Double.POSITIVE_INFINITY, 0};
        }
        return new double[] {logRatios[last] / deviation, drift / deviation};
    }
}
