package io.framewise.decision;

import io.framewise.error.InvalidModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Weights known by ranges: even on the simplex cut by the ranges ({@link SimplexPart}). Weights whose ranges, or the others', leave
 * them a single value have it. Immutable, so safe for use by several threads.
 */
public final class BoundedWeights implements WeightSampler {
    private static final double ROUNDING = 1e-9;

    private final double[] center;
    private final int[] free;
    private final double room;
    private final Optional<SimplexPart> part;

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
        double share = highSum == lowSum ? 0 : Math.min(1, Math.max(0, (points - lowSum) / (highSum - lowSum)));
        this.center = new double[low.length];
        for (int k = 0; k < center.length; k++) {
            center[k] = low[k] / points + share * (high[k] - low[k]) / points;
        }
        double[] down = new double[low.length];
        double[] up = new double[low.length];
        double left = 1;
        IntStream.Builder loose = IntStream.builder();
        for (int k = 0; k < center.length; k++) {
            down[k] = Math.max(low[k], points - (highSum - high[k])) / points;
            up[k] = Math.min(high[k], points - (lowSum - low[k])) / points;
            if (up[k] - down[k] > rounding / points) {
                loose.add(k);
            } else {
                left -= center[k];
            }
        }
        this.free = loose.build().toArray();
        this.room = left;
        this.part = free.length < 2 ? Optional.empty() : Optional.of(part(down, up));
    }

    /** The weights that are free, as shares of what the others leave. */
    private SimplexPart part(double[] down, double[] up) {
        int n = free.length;
        double[] inside = new double[n];
        List<double[]> slacks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            inside[i] = center[free[i]] / room;
            double[] above = new double[n];
            double[] below = new double[n];
            Arrays.fill(above, -down[free[i]] / room);
            Arrays.fill(below, up[free[i]] / room);
            above[i] += 1;
            below[i] -= 1;
            slacks.add(above);
            slacks.add(below);
        }
        return new SimplexPart(inside, slacks);
    }

    @Override
    public double[] central() {
        return center.clone();
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        for (int k = 0; k < center.length; k++) {
            Arrays.fill(weights[k], 0, count, center[k]);
        }
        if (part.isEmpty()) {
            return;
        }
        double[][] shares = new double[free.length][count];
        part.get().fill(random.generator(block, "weight-range", Integer.toString(center.length)), count, shares);
        for (int i = 0; i < free.length; i++) {
            for (int d = 0; d < count; d++) {
                weights[free[i]][d] = room * shares[i][d];
            }
        }
    }
}
