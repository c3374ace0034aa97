package io.framewise.decision;

import io.framewise.error.InvalidModelException;
import java.util.SplittableRandom;

/**
 * Weights known by ranges: uniform on the simplex cut by the ranges. A random walk along differences of two coordinates,
 * each step uniform on the feasible segment, has the uniform distribution as its limit (hit-and-run, Smith 1984,
 * Operations Research 32); every block of draws starts anew at the centre and takes {@value #BURN_IN} rounds before the
 * first draw, {@value #THINNING} between draws, a round being one step per criterion.
 */
public final class BoundedWeights implements WeightSampler {
    private static final int BURN_IN = 50;
    private static final int THINNING = 4;
    private static final double ROUNDING = 1e-9;

    private final double[] low;
    private final double[] high;
    private final double[] start;

    /**
     * Makes a sampler.
     *
     * @param low the lower ends in points
     * @param high the upper ends in points; both are rescaled by the number of points in all
     * @param points the number of points in all, such as 100
     * @throws InvalidModelException if no weights within the ranges sum to the points
     */
    public BoundedWeights(double[] low, double[] high, double points) {
        double lowSum = 0;
        double highSum = 0;
        for (int k = 0; k < low.length; k++) {
            lowSum += low[k];
            highSum += high[k];
        }
        double rounding = ROUNDING * points;
        if (lowSum > points + rounding || highSum < points - rounding) {
            throw new InvalidModelException("The ranges allow sums from (%s) to (%s), but the weights must sum to (%s)."
                    .formatted(lowSum, highSum, points));
        }
        this.low = scaled(low, points);
        this.high = scaled(high, points);
        double share = highSum == lowSum ? 0 : Math.min(1, Math.max(0, (points - lowSum) / (highSum - lowSum)));
        this.start = new double[low.length];
        for (int k = 0; k < start.length; k++) {
            start[k] = this.low[k] + share * (this.high[k] - this.low[k]);
        }
    }

    @Override
    public double[] central() {
        return start.clone();
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        int n = start.length;
        SplittableRandom generator = random.generator(block, "weight-range", Integer.toString(n));
        double[] point = start.clone();
        walk(point, BURN_IN * n, generator);
        for (int i = 0; i < count; i++) {
            walk(point, THINNING * n, generator);
            for (int k = 0; k < n; k++) {
                weights[k][i] = point[k];
            }
        }
    }

    private void walk(double[] point, int steps, SplittableRandom generator) {
        int n = point.length;
        for (int step = 0; n > 1 && step < steps; step++) {
            int i = generator.nextInt(n);
            int j = generator.nextInt(n - 1);
            j = j >= i ? j + 1 : j;
            double down = Math.max(low[i] - point[i], point[j] - high[j]);
            double up = Math.min(high[i] - point[i], point[j] - low[j]);
            double move = down + generator.nextDouble() * (up - down);
            point[i] += move;
            point[j] -= move;
        }
    }

    private static double[] scaled(double[] values, double points) {
        double[] result = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            result[k] = values[k] / points;
        }
        return result;
    }
}
