package io.framewise.forecast.adoption;

import java.util.Arrays;
import java.util.Optional;

/**
 * The logarithm of the ratio of two series as a random walk. Its drift is half the median of all n known changes times n / (n + 12):
 * a pace seen for few years is believed in part only, as under a normal prior around no drift that weighs as much as twelve months
 * (Efron and Morris 1975, Data analysis using Stein's estimator and its generalizations, JASA 70, for why shrinking errs less). Its
 * deviation is that of the last 24 changes, halfway between the standard deviation, which one shock makes large, and the median
 * absolute deviation, which sees none. Immutable.
 */
final class RatioWalk {
    private static final double PRIOR_CHANGES = 12;

    private final double last;
    private final int absent;
    private final double drift;
    private final double deviation;

    private RatioWalk(double last, int absent, double drift, double deviation) {
        this.last = last;
        this.absent = absent;
        this.drift = drift;
        this.deviation = deviation;
    }

    /** The walk of logarithms of a ratio, NaN where absent; nothing when fewer than six of the last changes are known. */
    static Optional<RatioWalk> of(double... logRatios) {
        int last = logRatios.length - 1;
        while (last >= 0 && Double.isNaN(logRatios[last])) {
            last--;
        }
        double[] known = Arrays.copyOf(logRatios, last + 1);
        double[] recent = LogChanges.between(
                Arrays.copyOfRange(known, Math.max(0, last - HalfRobustDrift.WINDOW), Math.max(0, last + 1)));
        if (recent.length < Overtaking.FEWEST_CHANGES) {
            return Optional.empty();
        }
        double[] all = LogChanges.between(known);
        double drift = HalfRobustDrift.SHARE * RobustScale.median(all) * all.length / (all.length + PRIOR_CHANGES);
        double deviation = (RobustScale.deviation(recent) + RobustScale.standardDeviation(recent)) / 2;
        return Optional.of(new RatioWalk(known[last], logRatios.length - 1 - last, drift, deviation));
    }

    /** The last known logarithm. */
    double last() {
        return last;
    }

    /** How many steps at the end have none. */
    int absent() {
        return absent;
    }

    /** The drift of one step. */
    double drift() {
        return drift;
    }

    /** The standard deviation of one step. */
    double deviation() {
        return deviation;
    }
}
