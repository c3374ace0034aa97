package io.framewise.decision.value;

import java.util.Arrays;

/** How much columns vary, and how much they disagree with each other. */
final class ColumnVariation {
    private ColumnVariation() {}

    /** The standard deviations of the columns as shares of their sum, equal where all are 0. */
    static double[] deviationShares(double[][] r) {
        double[] deviations = new double[r[0].length];
        for (int j = 0; j < deviations.length; j++) {
            deviations[j] = Math.sqrt(covariance(r, j, j));
        }
        return shares(deviations);
    }

    /** The sums of 1 - correlation with the columns as shares of their sum, equal where all are 0. */
    static double[] conflictShares(double[][] r) {
        int columns = r[0].length;
        double[] conflicts = new double[columns];
        for (int j = 0; j < columns; j++) {
            for (int l = 0; l < columns; l++) {
                double scale = Math.sqrt(covariance(r, j, j)) * Math.sqrt(covariance(r, l, l));
                conflicts[j] += j == l ? 0 : 1 - (scale == 0 ? 0 : covariance(r, j, l) / scale);
            }
        }
        return shares(conflicts);
    }

    private static double covariance(double[][] r, int one, int other) {
        double meanOne = 0;
        double meanOther = 0;
        for (double[] row : r) {
            meanOne += row[one] / r.length;
            meanOther += row[other] / r.length;
        }
        double sum = 0;
        for (double[] row : r) {
            sum += (row[one] - meanOne) * (row[other] - meanOther);
        }
        return sum / r.length;
    }

    private static double[] shares(double[] numbers) {
        double sum = Arrays.stream(numbers).sum();
        double[] shares = new double[numbers.length];
        for (int j = 0; j < shares.length; j++) {
            shares[j] = sum > 0 ? numbers[j] / sum : 1.0 / shares.length;
        }
        return shares;
    }
}
