package io.framewise.decision;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Weights drawn by a walk that takes an even point on the feasible part of a line through the last one (hit-and-run, Smith 1984,
 * Operations Research 32; for weights, Tervonen, van Valkenhoef, Basturk and Postmus 2013, European Journal of Operational Research
 * 224). A round takes each axis of a randomly chosen set of {@link WalkDirections}, which the spread of earlier walks has
 * stretched, so that narrow parts do not slow it (Lovasz and Vempala 2006, SIAM Journal on Computing 35). So many rounds lie between
 * two draws that none of the weights and slacks has a correlation above {@value #CORRELATION} after half of them, in a long walk with
 * random numbers of its own: errors for independent draws are then right. Immutable, so safe for use by several threads.
 */
final class SimplexWalk {
    private static final double CORRELATION = 0.05;
    private static final int MOST_LAG = 200;
    private static final int ROUNDS = 4096;
    private static final int PASSES = 3;
    private static final int WARM = 20;
    private static final long SEED = 0x2C1B3C6DL;

    private final double[][] slacks;
    private final double[] start;
    private final WalkDirections directions;
    private final int thinning;

    SimplexWalk(double[] inside, double[][] slacks, List<double[]> corners) {
        int n = inside.length;
        this.slacks = slacks;
        this.start = new double[n + slacks.length];
        System.arraycopy(inside, 0, start, 0, n);
        settle(start);
        SplittableRandom generator = new SplittableRandom(SEED);
        double[][] seen = new double[n][corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            for (int k = 0; k < n; k++) {
                seen[k][i] = corners.get(i)[k];
            }
        }
        WalkDirections ways = WalkDirections.of(seen, slacks, generator);
        for (int pass = 0; pass < PASSES; pass++) {
            double[][] walked = history(ways, generator, ROUNDS / 2);
            ways = WalkDirections.of(Arrays.copyOf(walked, n), slacks, generator);
        }
        this.directions = ways;
        this.thinning = 2 * lag(history(ways, generator, ROUNDS));
    }

    /** The values of all weights and slacks after each round of one walk. */
    private double[][] history(WalkDirections ways, SplittableRandom generator, int rounds) {
        double[][] history = new double[start.length][rounds];
        double[] point = start.clone();
        round(ways, point, generator, rounds / 8);
        for (int i = 0; i < rounds; i++) {
            round(ways, point, generator, 1);
            for (int k = 0; k < point.length; k++) {
                history[k][i] = point[k];
            }
        }
        return history;
    }

    /** After how many rounds nothing is correlated with what it was. */
    private static int lag(double[][] history) {
        int lag = 1;
        for (double[] values : history) {
            double mean = Statistics.mean(values);
            while (lag < MOST_LAG && correlation(values, mean, lag) > CORRELATION) {
                lag++;
            }
        }
        return lag;
    }

    private static double correlation(double[] values, double mean, int lag) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            double difference = values[i] - mean;
            square += difference * difference;
            product += i < lag ? 0 : difference * (values[i - lag] - mean);
        }
        return square > 0 ? product / square : 0;
    }

    /** Draws, from the start that is the same for all. */
    void fill(SplittableRandom generator, int count, double[][] weights) {
        double[] point = start.clone();
        round(directions, point, generator, WARM * thinning);
        for (int i = 0; i < count; i++) {
            round(directions, point, generator, thinning);
            for (int k = 0; k < weights.length; k++) {
                weights[k][i] = point[k];
            }
        }
    }

    private void round(WalkDirections ways, double[] point, SplittableRandom generator, int rounds) {
        for (int i = 0; i < rounds; i++) {
            for (double[] slopes : ways.any(generator)) {
                step(point, slopes, generator.nextDouble());
            }
        }
        settle(point);
    }

    /** Moves to a share of the feasible part of a line. */
    private static void step(double[] point, double[] slopes, double share) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < point.length; i++) {
            // A bound that rounding has just broken must not turn the walk back to front.
            double reach = -Math.max(0, point[i]) / slopes[i];
            if (slopes[i] > 0) {
                low = Math.max(low, reach);
            } else if (slopes[i] < 0) {
                high = Math.min(high, reach);
            }
        }
        double move = low + share * (high - low);
        if (high > low && Double.isFinite(move)) {
            for (int i = 0; i < point.length; i++) {
                point[i] += move * slopes[i];
            }
        }
    }

    /** Takes away what rounding has added up, and finds the slacks anew. */
    private void settle(double[] point) {
        int n = point.length - slacks.length;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            point[k] = Math.max(0, point[k]);
            sum += point[k];
        }
        for (int k = 0; k < n; k++) {
            point[k] /= sum;
        }
        for (int c = 0; c < slacks.length; c++) {
            double room = 0;
            for (int k = 0; k < n; k++) {
                room += slacks[c][k] * point[k];
            }
            point[n + c] = room;
        }
    }
}
