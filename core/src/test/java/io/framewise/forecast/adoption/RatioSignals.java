package io.framewise.forecast.adoption;

import java.util.Arrays;

/** What answers about overtaking are made of, for the evaluation. */
public final class RatioSignals {
    private RatioSignals() {}

    /**
     * Gives what {@link Overtaking} is made of.
     *
     * @param logRatios logarithms of the ratio, oldest first, NaN where absent
     * @param horizon how many steps ahead
     * @return the lead and the drift until then, in deviations; nothing when too few changes are known
     */
    public static double[] of(double[] logRatios, int horizon) {
        return RatioWalk.of(logRatios)
                .map(walk -> inDeviations(walk.last(), walk.drift(), walk.deviation(), horizon + walk.absent()))
                .orElse(new double[0]);
    }

    /**
     * Gives the same of the peer that the evaluation is judged beside: half the median of the last 24 changes, and 1.3 times their
     * median absolute deviation.
     *
     * @param logRatios logarithms of the ratio, oldest first, known at the last step
     * @param horizon how many steps ahead
     * @return the lead and the drift until then, in deviations
     */
    public static double[] halfRobustDrift(double[] logRatios, int horizon) {
        int last = logRatios.length - 1;
        double[] changes =
                LogChanges.between(Arrays.copyOfRange(logRatios, Math.max(0, last - HalfRobustDrift.WINDOW), last + 1));
        return inDeviations(
                logRatios[last],
                HalfRobustDrift.SHARE * RobustScale.median(changes),
                HalfRobustDrift.WIDENING * RobustScale.deviation(changes),
                horizon);
    }

    private static double[] inDeviations(double lead, double drift, double deviation, int steps) {
        double whole = Math.max(1e-9, deviation * StrictMath.sqrt(steps));
        return new double[] {lead / whole, steps * drift / whole};
    }
}
