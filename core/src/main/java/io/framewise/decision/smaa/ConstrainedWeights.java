package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.WeightSampler;
import io.framewise.decision.Ziggurat;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Weights under linear constraints: uniform on the part of the simplex that keeps them, in the limit of a random walk that takes
 * a uniform point on the feasible part of a line in a random direction (hit-and-run, Smith 1984, Operations Research 32; for
 * weights, Tervonen, van Valkenhoef, Basturk and Postmus 2013, European Journal of Operational Research 224). Directions are normal
 * numbers less their mean, so that weights go on summing to 1. Every block starts anew at the point of the greatest slack, a linear
 * programme, and takes {@value #BURN_IN} rounds before the first draw and {@value #THINNING} between draws, a round being
 * one step for each criterion; draws that follow each other are not quite independent. Immutable, so safe for use by several
 * threads.
 */
public final class ConstrainedWeights implements WeightSampler {
    private static final int BURN_IN = 50;
    private static final int THINNING = 4;
    private static final double NO_ROOM = 1e-9;

    private final double[] start;
    private final double[][] slacks;

    /**
     * Makes a sampler.
     *
     * @param constraints what the weights have to keep
     * @throws InvalidRequestException if no weights keep them with room to move
     */
    public ConstrainedWeights(WeightConstraints constraints) {
        Optional<double[]> widest = constraints.widest();
        if (widest.isEmpty() || !(widest.get()[constraints.size()] > NO_ROOM)) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "No weights keep all of the constraints with room to move.")
                            .hint("Maybe two of them contradict each other, or leave a single value."));
        }
        int n = constraints.size();
        this.start = new double[n];
        System.arraycopy(widest.get(), 0, start, 0, n);
        this.slacks = new double[constraints.count() + n][];
        for (int c = 0; c < slacks.length; c++) {
            slacks[c] = c < n ? unit(c, n) : constraints.slack(c - n);
        }
    }

    private static double[] unit(int k, int size) {
        double[] unit = new double[size];
        unit[k] = 1;
        return unit;
    }

    /** {@return the point of the greatest slack} */
    @Override
    public double[] central() {
        return start.clone();
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        int n = start.length;
        SplittableRandom generator = random.generator(block, "weight-constraint", Integer.toString(n));
        double[] point = start.clone();
        double[] direction = new double[n];
        walk(point, direction, BURN_IN * n, generator);
        for (int i = 0; i < count; i++) {
            walk(point, direction, THINNING * n, generator);
            for (int k = 0; k < n; k++) {
                weights[k][i] = point[k];
            }
        }
    }

    private void walk(double[] point, double[] direction, int steps, SplittableRandom generator) {
        int n = point.length;
        for (int step = 0; n > 1 && step < steps; step++) {
            double mean = 0;
            for (int k = 0; k < n; k++) {
                direction[k] = Ziggurat.normal(generator);
                mean += direction[k] / n;
            }
            for (int k = 0; k < n; k++) {
                direction[k] -= mean;
            }
            step(point, direction, generator.nextDouble());
        }
    }

    /** Moves to a share of the feasible part of the line through a point. */
    private void step(double[] point, double[] direction, double share) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (double[] slack : slacks) {
            double room = 0;
            double slope = 0;
            for (int k = 0; k < point.length; k++) {
                room += slack[k] * point[k];
                slope += slack[k] * direction[k];
            }
            // A constraint that rounding has just broken must not turn the walk back to front.
            double reach = -Math.max(0, room) / slope;
            if (slope > 0) {
                low = Math.max(low, reach);
            } else if (slope < 0) {
                high = Math.min(high, reach);
            }
        }
        if (!(high > low) || Double.isInfinite(low) || Double.isInfinite(high)) {
            return;
        }
        double move = low + share * (high - low);
        double sum = 0;
        for (int k = 0; k < point.length; k++) {
            point[k] = Math.max(0, point[k] + move * direction[k]);
            sum += point[k];
        }
        for (int k = 0; k < point.length; k++) {
            point[k] /= sum;
        }
    }
}
