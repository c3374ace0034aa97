package io.framewise.forecast.evaluation;

import java.util.List;

/**
 * Corrects the probability of overtaking by what became of other pairs: a logistic regression of past outcomes on the lead and the
 * drift that the follower had, both in deviations (Platt 2000, Probabilities for support vector machines, in Advances in Large
 * Margin Classifiers, for calibration by a logistic curve). Tried and not used: see the README of the benchmarks.
 */
final class PooledCurve {
    /** How many outcomes it takes. */
    static final int FEWEST_PAIRS = 300;

    private static final int STEPS = 30;
    private static final double RIDGE = 1;
    private static final double MOST = 8;

    private final double[] coefficients;

    private PooledCurve(double... coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * Fits the curve by Newton's method, with a small penalty that keeps it finite.
     *
     * @param signals of each pair, lead and drift in deviations
     * @param outcomes 1 where the follower was ahead then, else 0
     * @return the curve
     */
    static PooledCurve fit(List<double[]> signals, double... outcomes) {
        double[] beta = {0, 1, 1};
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = {-RIDGE * beta[0], -RIDGE * beta[1], -RIDGE * beta[2]};
            double[][] hessian = {{RIDGE, 0, 0}, {0, RIDGE, 0}, {0, 0, RIDGE}};
            for (int i = 0; i < outcomes.length; i++) {
                double[] x = row(signals.get(i));
                double p = logistic(beta, x);
                for (int j = 0; j < x.length; j++) {
                    gradient[j] += (outcomes[i] - p) * x[j];
                    for (int k = 0; k < x.length; k++) {
                        hessian[j][k] += p * (1 - p) * x[j] * x[k];
                    }
                }
            }
            double[] move = solved(hessian, gradient);
            double size = 0;
            for (int j = 0; j < beta.length; j++) {
                beta[j] += move[j];
                size = Math.max(size, Math.abs(move[j]));
            }
            if (size < 1e-10) {
                break;
            }
        }
        return new PooledCurve(beta);
    }

    /** The probability that the follower will be ahead, by its lead, which is negative, and drift, in deviations. */
    double probability(double... signals) {
        return logistic(coefficients, row(signals));
    }

    private static double[] row(double... signals) {
        return new double[] {1, clipped(signals[0]), clipped(signals[1])};
    }

    private static double clipped(double signal) {
        return Math.max(-MOST, Math.min(MOST, signal));
    }

    private static double logistic(double[] beta, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += beta[j] * x[j];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Solves a small symmetric positive system by elimination. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) {
                double factor = matrix[i][j] / matrix[j][j];
                for (int k = j; k < n; k++) {
                    matrix[i][k] -= factor * matrix[j][k];
                }
                right[i] -= factor * right[j];
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = right[i];
            for (int k = i + 1; k < n; k++) {
                sum -= matrix[i][k] * solution[k];
            }
            solution[i] = sum / matrix[i][i];
        }
        return solution;
    }
}
