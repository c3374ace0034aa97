package io.framewise.forecast.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds additive outliers and level shifts, the kinds of Chen and Liu (1993), Joint estimation of model parameters and outlier
 * effects in time series, Journal of the American Statistical Association 88, by medians instead of a model (Hampel 1974, Davies
 * and Gather 1993 in volume 88). An outlier is a value that leaves the median of the three values before it and that of the three
 * behind it to the same side; a shift is a step across which the medians of up to six values on each side, at least three, move as
 * well, beyond the usual pace. Both must be more than five usual steps large: the median absolute deviation of the steps
 * of the series, or of those nearby if that is larger. So neither of the last two values is ever an outlier, nor can they alone make
 * a shift. The first value is not judged. Linear in values per shift found. Not safe for use by several threads.
 */
final class OutliersAndShifts {
    /** How many usual steps are too many. */
    static final double LIMIT = 5;

    private static final int BESIDE = 3;
    private static final int LEVEL = 6;
    private static final int NEARBY = 12;
    private static final int MOST_SHIFTS = 4;
    private static final double RELATIVE_FLOOR = 1e-9;

    /** Values around which nothing is left of the season; outliers become NaN, and shifts are taken out. */
    private final double[] values;

    /** No usual step is taken as smaller than this. */
    private final double least;

    private final List<Found> outliers = new ArrayList<>();
    private final List<Found> shifts = new ArrayList<>();

    OutliersAndShifts(double[] adjusted, double least) {
        values = adjusted.clone();
        this.least = least;
        for (int round = 0; round < MOST_SHIFTS && takeOutOutliersAndLargestShift(); round++) {
            // Each round takes out one shift; one more than a series may have is looked for.
        }
    }

    /** Something at a position: how far it is off, and in how many usual steps. */
    record Found(int position, double size, double steps) {}

    List<Found> outliers() {
        return outliers;
    }

    List<Found> shifts() {
        return shifts;
    }

    /** The first of the last two values that leave what came before; -1 where none does. */
    int unusualEnd() {
        int n = values.length;
        double[] scales = scales();
        for (int t = Math.max(BESIDE, n - 2); t < n; t++) {
            int behind = n - 2;
            double before = side(values, behind - 1, -1, values[t]);
            double distance = t - (behind - 2);
            double off = Math.abs(values[t] - before - pace(behind) * distance);
            if (off > LIMIT * scales[t] * StrictMath.sqrt(distance)) {
                return t;
            }
        }
        return -1;
    }

    private boolean takeOutOutliersAndLargestShift() {
        double[] scales = scales();
        List<Found> now = new ArrayList<>();
        for (int t = 1; t < values.length - 2; t++) {
            double off = off(t);
            if (Math.abs(off) > LIMIT * scales[t]) {
                now.add(new Found(t, off, Math.abs(off) / scales[t]));
            }
        }
        for (Found outlier : now) {
            values[outlier.position] = Double.NaN;
        }
        outliers.addAll(now);
        double[] after = scales();
        Found largest = new Found(-1, 0, LIMIT);
        for (int t = BESIDE; t <= values.length - BESIDE; t++) {
            double size = shift(t, LIMIT * after[t]);
            if (Math.abs(size) / after[t] > largest.steps) {
                largest = new Found(t, size, Math.abs(size) / after[t]);
            }
        }
        if (largest.position < 0) {
            return false;
        }
        shifts.add(largest);
        for (int t = 0; t < largest.position; t++) {
            values[t] += largest.size;
        }
        return true;
    }

    /** How far a value leaves both sides, 0 where they lie on different sides of it. */
    private double off(int t) {
        double left = values[t] - side(values, t - 1, -1, values[t]);
        double right = values[t] - side(values, t + 1, 1, values[t]);
        if (left > 0 && right > 0) {
            return Math.min(left, right);
        }
        return left < 0 && right < 0 ? Math.max(left, right) : 0;
    }

    /** The median of the nearest three values to one side; of fewer, the one that speaks most for the value. */
    private static double side(double[] values, int from, int direction, double value) {
        double[] near = near(values, from, direction, BESIDE);
        if (near.length == BESIDE) {
            return RobustScale.median(near);
        }
        double closest = Double.NaN;
        for (double other : near) {
            if (!(Math.abs(closest - value) <= Math.abs(other - value))) {
                closest = other;
            }
        }
        return closest;
    }

    private static double[] near(double[] values, int from, int direction, int most) {
        double[] near = new double[most];
        int count = 0;
        for (int t = from; t >= 0 && t < values.length && count < most; t += direction) {
            if (!Double.isNaN(values[t])) {
                near[count++] = values[t];
            }
        }
        return Arrays.copyOf(near, count);
    }

    /** How much the level changes at a position beyond the pace, 0 where the step across is not above the limit as well. */
    private double shift(int t, double limit) {
        double[] before = near(values, t - 1, -1, LEVEL);
        double[] behind = near(values, t, 1, LEVEL);
        if (Double.isNaN(values[t]) || before.length < BESIDE || behind.length < BESIDE) {
            return 0;
        }
        double pace = pace(t);
        double step = behind[0] - before[0] - pace;
        double size =
                RobustScale.median(behind) - RobustScale.median(before) - pace * (before.length + behind.length) / 2.0;
        return step * size > 0 && Math.abs(step) > limit ? size : 0;
    }

    private double pace(int t) {
        double[] steps = LogChanges.between(
                Arrays.copyOfRange(values, Math.max(0, t - NEARBY), Math.min(values.length, t + NEARBY)));
        return steps.length == 0 ? 0 : RobustScale.median(steps);
    }

    /** The usual step at each position. */
    private double[] scales() {
        double[] steps = LogChanges.between(values);
        double all = Math.max(least, Math.max(spread(steps), floor()));
        double[] scales = new double[values.length];
        for (int t = 0; t < scales.length; t++) {
            double[] nearby = LogChanges.between(
                    Arrays.copyOfRange(values, Math.max(0, t - NEARBY), Math.min(values.length, t + NEARBY + 1)));
            scales[t] = nearby.length < NEARBY ? all : Math.max(all, RobustScale.deviation(nearby));
        }
        return scales;
    }

    /** The deviation of steps; where most of them are the same, their mean distance from it but for the largest tenth. */
    private static double spread(double... steps) {
        if (steps.length == 0) {
            return 0;
        }
        double[] distances = RobustScale.distances(steps);
        int kept = steps.length - Math.max(2, steps.length / 10);
        double sum = 0;
        for (int i = 0; i < kept; i++) {
            sum += distances[i];
        }
        return Math.max(RobustScale.deviation(steps), kept > 0 ? sum / kept : 0);
    }

    /** What is lost in rounding. */
    private double floor() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
        double range = high > low ? high - low : 0;
        return Math.max(
                Double.MIN_NORMAL,
                Math.max(RELATIVE_FLOOR * range, 64 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)))));
    }
}
