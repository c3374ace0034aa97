package io.framewise.decision;

import java.util.SplittableRandom;

/**
 * Directions along which weights go on summing to 1, in {@value #SETS} sets. In the measure of what has been seen of the weights (a
 * Cholesky factor of their covariances) those of a set are at right angles, and turned at random. Immutable.
 */
final class WalkDirections {
    private static final int SETS = 16;
    private static final double LEAST = 1e-12;

    private final double[][][] sets;

    private WalkDirections(double[][][] sets) {
        this.sets = sets;
    }

    /**
     * Makes directions.
     *
     * @param seen values of each weight
     * @param slacks linear functions of the weights
     * @param generator turns the sets
     * @return directions, as the change of each weight and then of each slack
     */
    static WalkDirections of(double[][] seen, double[][] slacks, SplittableRandom generator) {
        int n = seen.length;
        double[][] factor = factor(seen, n - 1);
        double[][][] sets = new double[SETS][n - 1][n + slacks.length];
        for (double[][] set : sets) {
            double[][] axes = axes(n - 1, generator);
            for (int d = 0; d < n - 1; d++) {
                fill(set[d], axes[d], factor, slacks);
            }
        }
        return new WalkDirections(sets);
    }

    /** Stretches an axis; the last weight gives what the others take. */
    private static void fill(double[] direction, double[] axis, double[][] factor, double[][] slacks) {
        int last = axis.length;
        for (int k = 0; k < last; k++) {
            for (int j = 0; j <= k; j++) {
                direction[k] += factor[k][j] * axis[j];
            }
            direction[last] -= direction[k];
        }
        for (int c = 0; c < slacks.length; c++) {
            for (int k = 0; k <= last; k++) {
                direction[last + 1 + c] += slacks[c][k] * direction[k];
            }
        }
    }

    /** Random axes at right angles, of length 1 (Gram and Schmidt). */
    private static double[][] axes(int n, SplittableRandom generator) {
        double[][] axes = new double[n][n];
        for (int d = 0; d < n; d++) {
            double length = 0;
            for (int k = 0; k < n; k++) {
                axes[d][k] = Ziggurat.normal(generator);
            }
            for (int e = 0; e <= d; e++) {
                double along = 0;
                for (int k = 0; k < n; k++) {
                    along += axes[d][k] * axes[e][k];
                }
                length = along;
                for (int k = 0; k < n && e < d; k++) {
                    axes[d][k] -= along * axes[e][k];
                }
            }
            for (int k = 0; k < n; k++) {
                axes[d][k] /= StrictMath.sqrt(length);
            }
        }
        return axes;
    }

    /** The lower triangle L with L L' = the covariances of the first weights. */
    private static double[][] factor(double[][] seen, int n) {
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            double mean = Statistics.mean(seen[i]);
            for (int j = 0; j <= i; j++) {
                double sum = covariance(seen[i], mean, seen[j]);
                double whole = sum;
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? StrictMath.sqrt(Math.max(sum, LEAST * whole)) : sum / factor[j][j];
            }
        }
        return factor;
    }

    private static double covariance(double[] one, double mean, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - mean) * other[i];
        }
        return sum / one.length;
    }

    /** {@return one of the sets} */
    double[][] any(SplittableRandom generator) {
        return sets[generator.nextInt(sets.length)];
    }
}
