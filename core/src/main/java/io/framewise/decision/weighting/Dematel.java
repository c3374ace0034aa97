package io.framewise.decision.weighting;

import io.framewise.decision.linear.LinearSystem;
import io.framewise.error.InvalidRequestException;

/**
 * Decision making trial and evaluation laboratory: from direct influences Z, N = Z / (largest sum of a row or column) and the
 * total influences T = N (I - N)^-1; D sums the rows of T (influence given), R its columns (received). Gabus and Fontela
 * (1972), World Problems, an Invitation to Further Thought within the Framework of DEMATEL. The weight of a factor is
 * proportional to sqrt((D + R)^2 + (D - R)^2), Dalalah, Hayajneh and Batieha (2011), Expert Systems with Applications 38.
 * Immutable, so safe for use by several threads. O(n^4).
 */
public final class Dematel {
    private final double[][] total;

    private Dematel(double[][] total) {
        this.total = total;
    }

    /**
     * Analyzes influences.
     *
     * @param influences how much the row influences the column directly, finite and at least 0
     * @return the total influences
     * @throws InvalidRequestException if it is not square, a cell is not what it must be, or influence has no bound
     */
    public static Dematel of(double[][] influences) {
        int n = influences.length;
        double[] columns = new double[n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            if (influences[i].length != n) {
                throw new InvalidRequestException("Row (%s) of the influences must have (%s) cells, but has (%s)."
                        .formatted(i + 1, n, influences[i].length));
            }
            double row = 0;
            for (int j = 0; j < n; j++) {
                if (!(influences[i][j] >= 0) || !Double.isFinite(influences[i][j])) {
                    throw new InvalidRequestException("The influence (%s) in row (%s), column (%s) must be at least 0."
                            .formatted(influences[i][j], i + 1, j + 1));
                }
                row += influences[i][j];
                columns[j] += influences[i][j];
            }
            largest = Math.max(largest, row);
        }
        for (double column : columns) {
            largest = Math.max(largest, column);
        }
        if (!(largest > 0) || !Double.isFinite(largest)) {
            throw new InvalidRequestException("Influences must have a positive and finite sum in some row.");
        }
        return new Dematel(total(influences, largest));
    }

    /** Row i of T solves t (I - N) = n_i. */
    private static double[][] total(double[][] influences, double largest) {
        int n = influences.length;
        double[][] transposed = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                transposed[j][i] = (i == j ? 1 : 0) - influences[i][j] / largest;
            }
        }
        double[][] total = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] direct = influences[i].clone();
            for (int j = 0; j < n; j++) {
                direct[j] /= largest;
            }
            total[i] = LinearSystem.solve(transposed, direct)
                    .orElseThrow(() -> new InvalidRequestException(
                            "The influences go round without loss, so that their total has no bound."));
        }
        return total;
    }

    /**
     * Gives a total influence.
     *
     * @param row a factor from 0
     * @param column a factor from 0
     * @return how much the row influences the column, directly and through others
     */
    public double total(int row, int column) {
        return total[row][column];
    }

    /** {@return D, the influence that each factor gives} */
    public double[] given() {
        double[] given = new double[total.length];
        for (int i = 0; i < given.length; i++) {
            for (double influence : total[i]) {
                given[i] += influence;
            }
        }
        return given;
    }

    /** {@return R, the influence that each factor receives} */
    public double[] received() {
        double[] received = new double[total.length];
        for (double[] row : total) {
            for (int j = 0; j < received.length; j++) {
                received[j] += row[j];
            }
        }
        return received;
    }

    /** {@return the mean total influence, above which an influence counts as one} */
    public double threshold() {
        double sum = 0;
        for (double given : given()) {
            sum += given;
        }
        return sum / total.length / total.length;
    }

    /** {@return the weights of the factors, summing to 1} */
    public double[] weights() {
        double[] given = given();
        double[] received = received();
        double[] weights = new double[given.length];
        for (int i = 0; i < weights.length; i++) {
            double prominence = given[i] + received[i];
            double relation = given[i] - received[i];
            weights[i] = Math.sqrt(prominence * prominence + relation * relation);
        }
        return SwingWeights.of(weights);
    }
}
