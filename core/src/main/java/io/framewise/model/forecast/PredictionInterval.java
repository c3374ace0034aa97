package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Both ends, for each step ahead, between which the value will lie with a probability. Immutable. */
public final class PredictionInterval {
    private final double level;
    private final double[] lower;
    private final double[] upper;

    private PredictionInterval(double level, double[] lower, double[] upper) {
        this.level = level;
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Makes an interval.
     *
     * @param level the probability in percent
     * @param lower the lower end for each step ahead
     * @param upper the upper end for each step ahead
     * @return the interval, holding copies
     * @throws InvalidModelException if an end is not finite or a lower end lies above its upper one
     */
    public static PredictionInterval of(double level, double[] lower, double[] upper) {
        for (int h = 0; h < lower.length; h++) {
            if (!(lower[h] <= upper[h]) || !Double.isFinite(upper[h] / 2 - lower[h] / 2)) {
                throw new InvalidModelException(
                        "The (%s) %% interval from (%s) to (%s), step (%s), must be finite and in order."
                                .formatted(level, lower[h], upper[h], h + 1));
            }
        }
        return new PredictionInterval(level, lower.clone(), upper.clone());
    }

    /** {@return the probability in percent, such as 95} */
    public double level() {
        return level;
    }

    /** {@return a copy of the lower ends, nearest step first} */
    public double[] lower() {
        return lower.clone();
    }

    /** {@return a copy of the upper ends, nearest step first} */
    public double[] upper() {
        return upper.clone();
    }

    /**
     * Tells whether it lies inside a wider interval.
     *
     * @param outer an interval of as many steps
     * @return whether its level is lower and no end of it lies beyond the other's
     */
    boolean inside(PredictionInterval outer) {
        boolean holds = level < outer.level && lower.length == outer.lower.length;
        for (int h = 0; holds && h < lower.length; h++) {
            holds = outer.lower[h] <= lower[h] && upper[h] <= outer.upper[h];
        }
        return holds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PredictionInterval interval
                && Double.compare(level, interval.level) == 0
                && Arrays.equals(lower, interval.lower)
                && Arrays.equals(upper, interval.upper);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(level) + 31 * (Arrays.hashCode(lower) + 31 * Arrays.hashCode(upper));
    }

    /** {@return the level and both ends} */
    @Override
    public String toString() {
        return level + " %: " + Arrays.toString(lower) + " to " + Arrays.toString(upper);
    }
}
