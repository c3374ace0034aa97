package io.framewise.decision.distance;

import io.framewise.model.decision.DecisionMatrix;
import java.util.Arrays;

/**
 * The ideal solutions of PROBID, from the one of the best value of each column to the one of the worst, and the Euclidean
 * distances to them in the weighted normalized matrix.
 */
final class IdealLadder {
    private final DecisionMatrix r;
    private final double[] w;
    private final double[][] sorted;

    IdealLadder(DecisionMatrix r, double[] w) {
        this.r = r;
        this.w = w;
        this.sorted = new double[w.length][];
        for (int j = 0; j < w.length; j++) {
            sorted[j] = r.column(j);
            Arrays.sort(sorted[j]);
        }
    }

    int size() {
        return r.rows();
    }

    /** The distance of an alternative from the ideal of a rank, 1 for the best values. */
    double distance(int row, int rank) {
        double squares = 0;
        for (int j = 0; j < w.length; j++) {
            int place = r.maximizes(j) ? sorted[j].length - rank : rank - 1;
            double difference = w[j] * (r.value(row, j) - sorted[j][place]);
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }

    /** The distance of an alternative from the mean of each column. */
    double fromAverage(int row, double[] means) {
        double squares = 0;
        for (int j = 0; j < w.length; j++) {
            double difference = w[j] * (r.value(row, j) - means[j]);
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }

    double[] means() {
        double[] means = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            means[j] = Arrays.stream(sorted[j]).sum() / sorted[j].length;
        }
        return means;
    }

    /** The distances from the ideals of ranks from 1 to the given one, the k-th divided by k. */
    double fromBest(int row, int last) {
        double sum = 0;
        for (int k = 1; k <= last; k++) {
            sum += distance(row, k) / k;
        }
        return sum;
    }

    /** The distances from the ideals of ranks from the given one to the last, divided by their place from the end. */
    double fromWorst(int row, int first) {
        double sum = 0;
        for (int k = first; k <= size(); k++) {
            sum += distance(row, k) / (size() - k + 1);
        }
        return sum;
    }
}
