package io.framewise.decision;

import java.util.function.DoubleUnaryOperator;

/**
 * A distribution as a table from standard normal numbers to its quantiles: drawing is one linear interpolation, and
 * variables that share a normal number are coupled monotonically. The table spans {@value #REACH} standard deviations to
 * either side, beyond which it is constant. Immutable; safe for use by several threads.
 */
public final class QuantileTable {
    private static final double REACH = 5.5;
    private static final int STEPS_PER_UNIT = 32;
    private static final int SIZE = (int) (2 * REACH * STEPS_PER_UNIT) + 1;
    private static final int GRID = 1024;

    private final double[] quantiles;

    private QuantileTable(double[] quantiles) {
        this.quantiles = quantiles;
    }

    /**
     * Tabulates a distribution by integrating its density over an interval that holds practically all of it (trapezoidal
     * rule on {@value #GRID} points, which converges fast for smooth densities that vanish at both ends).
     *
     * @param low the lower end of the interval
     * @param high the upper end
     * @param logDensity the logarithm of the density up to a constant
     * @param transform applied to each quantile, increasing
     * @return the table
     */
    static QuantileTable ofLogDensity(
            double low, double high, DoubleUnaryOperator logDensity, DoubleUnaryOperator transform) {
        double step = (high - low) / (GRID - 1);
        double[] density = new double[GRID];
        double peak = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < GRID; i++) {
            density[i] = logDensity.applyAsDouble(low + i * step);
            peak = Math.max(peak, density[i]);
        }
        double[] cumulative = new double[GRID];
        double last = StrictMath.exp(density[0] - peak);
        for (int i = 1; i < GRID; i++) {
            double next = StrictMath.exp(density[i] - peak);
            cumulative[i] = cumulative[i - 1] + (last + next) / 2;
            last = next;
        }
        double total = cumulative[GRID - 1];
        double[] quantiles = new double[SIZE];
        int j = 0;
        double before = Double.NEGATIVE_INFINITY;
        double after = normal(cumulative[1] / total);
        for (int k = 0; k < SIZE; k++) {
            double z = -REACH + (double) k / STEPS_PER_UNIT;
            while (j < GRID - 2 && after < z) {
                j++;
                before = after;
                after = normal(cumulative[j + 1] / total);
            }
            double share = Double.isInfinite(before) || Double.isInfinite(after)
                    ? (Double.isInfinite(after) ? 0 : 1)
                    : Math.min(1, Math.max(0, (z - before) / (after - before)));
            quantiles[k] = transform.applyAsDouble(low + (j + share) * step);
        }
        return new QuantileTable(quantiles);
    }

    /**
     * Gives a quantile.
     *
     * @param z a standard normal number
     * @return the quantile at the same probability
     */
    public double at(double z) {
        double place = (z + REACH) * STEPS_PER_UNIT;
        if (place <= 0) {
            return quantiles[0];
        }
        if (place >= SIZE - 1) {
            return quantiles[SIZE - 1];
        }
        int index = (int) place;
        return quantiles[index] + (place - index) * (quantiles[index + 1] - quantiles[index]);
    }

    private static double normal(double probability) {
        if (probability <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return probability >= 1 ? Double.POSITIVE_INFINITY : Normal.quantile(probability);
    }
}
