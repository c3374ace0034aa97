package io.framewise.decision.value;

import java.util.Arrays;

/**
 * The weights that maximize min_i sum_j w_j r_ij - sum_j c_j (w_j - m_j)^2 with sum w = 1 and w at least a bound. The dual, over
 * how much each row counts in the minimum, is smooth; it is descended by the accelerated projected gradient (Nesterov 1983), begun
 * anew when it overshoots (O'Donoghue and Candes 2015), until the gap between the two closes. Used by one thread.
 */
final class MaximinWeights {
    private static final int STEPS = 20_000;
    private static final double CLOSE = 1e-14;

    private final double[][] r;
    private final double[] center;
    private final double[] curvature;
    private final double least;

    MaximinWeights(double[][] r, double[] center, double[] curvature, double least) {
        this.r = r;
        this.center = center;
        this.curvature = curvature;
        this.least = least;
    }

    double[] solve() {
        double[] shares = new double[r.length];
        Arrays.fill(shares, 1.0 / shares.length);
        double[] ahead = shares.clone();
        double step = 1 / steepness();
        double momentum = 1;
        for (int n = 0; n < STEPS && gap(shares) > CLOSE; n++) {
            double[] rows = rows(weights(ahead));
            for (int i = 0; i < rows.length; i++) {
                rows[i] = ahead[i] - step * rows[i];
            }
            double[] next = onSimplex(rows);
            double uphill = 0;
            for (int i = 0; i < next.length; i++) {
                uphill += (ahead[i] - next[i]) * (next[i] - shares[i]);
            }
            momentum = uphill > 0 ? 1 : momentum;
            double faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int i = 0; i < next.length; i++) {
                ahead[i] = next[i] + (momentum - 1) / faster * (next[i] - shares[i]);
            }
            momentum = faster;
            shares = next;
        }
        return weights(shares);
    }

    /** An upper bound of how fast the gradient of the dual changes. */
    private double steepness() {
        double squares = 0;
        for (double[] row : r) {
            for (int j = 0; j < row.length; j++) {
                squares += row[j] * row[j] / (2 * curvature[j]);
            }
        }
        return squares;
    }

    private double gap(double[] shares) {
        double[] rows = rows(weights(shares));
        double mean = 0;
        for (int i = 0; i < rows.length; i++) {
            mean += shares[i] * rows[i];
        }
        return mean - Arrays.stream(rows).min().orElse(0);
    }

    private double[] rows(double[] w) {
        double[] rows = new double[r.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < w.length; j++) {
                rows[i] += w[j] * r[i][j];
            }
        }
        return rows;
    }

    /** The best weights when the rows count by their shares: w = max(least, m + (a - level) / (2 c)) for the level at which they sum to 1. */
    private double[] weights(double[] shares) {
        double[] gains = new double[center.length];
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < gains.length; j++) {
                gains[j] += shares[i] * r[i][j];
            }
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < gains.length; j++) {
            low = Math.min(low, gains[j] - 2 * curvature[j] * (1 - center[j]));
            high = Math.max(high, gains[j] - 2 * curvature[j] * (least - center[j]));
        }
        double[] w = new double[gains.length];
        for (double level = (low + high) / 2; level > low && level < high; level = (low + high) / 2) {
            double sum = 0;
            for (int j = 0; j < w.length; j++) {
                w[j] = Math.max(least, center[j] + (gains[j] - level) / (2 * curvature[j]));
                sum += w[j];
            }
            if (sum > 1) {
                low = level;
            } else {
                high = level;
            }
        }
        return w;
    }

    /** The nearest point with coordinates of at least 0 that sum to 1 (Held, Wolfe and Crowder 1974). */
    private static double[] onSimplex(double[] point) {
        double[] sorted = point.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double level = 0;
        for (int k = 1; k <= sorted.length; k++) {
            double next = sorted[sorted.length - k];
            if (next - (sum + next - 1) / k > 0) {
                level = (sum + next - 1) / k;
            }
            sum += next;
        }
        double[] nearest = new double[point.length];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = Math.max(0, point[i] - level);
        }
        return nearest;
    }
}
