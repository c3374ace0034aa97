package io.framewise.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * A simplex that holds a part of the weights. Criteria are put in chains; the difference of each weight to the next in its chain, or
 * the weight itself at the end of one, is at least (or at most) its extreme value in the part. As the differences, each times its
 * place in the chain, sum to 1, what they have above their extremes is uniform on a simplex: exponential numbers divided by their
 * sum (Devroye 1986, Non-Uniform Random Variate Generation, ch. XI). Immutable.
 */
final class EnclosingSimplex {
    private static final double ROUNDING = 1e-9;

    private final int[][] chains;
    private final double[] extremes;
    private final double sign;
    private final double room;

    private EnclosingSimplex(UnaryOperator<double[]> leastOf, int[][] chains, double sign, int n) {
        this.chains = chains;
        this.sign = sign;
        this.extremes = new double[n];
        double taken = 0;
        for (int[] chain : chains) {
            for (int i = 0; i < chain.length; i++) {
                double[] difference = new double[n];
                difference[chain[i]] = sign;
                if (i + 1 < chain.length) {
                    difference[chain[i + 1]] = -sign;
                }
                extremes[chain[i]] = value(difference, leastOf.apply(difference));
                taken += (i + 1) * extremes[chain[i]];
            }
        }
        this.room = Math.max(0, sign - taken);
    }

    /**
     * Finds a small one.
     *
     * @param leastOf gives the weights of the part with the least value of a linear function
     * @param corners corners of the part
     * @param n the number of criteria
     * @return the one of least volume among those with and without the orders that hold in the part
     */
    static EnclosingSimplex smallest(UnaryOperator<double[]> leastOf, List<double[]> corners, int n) {
        int[][] single = new int[n][];
        for (int k = 0; k < n; k++) {
            single[k] = new int[] {k};
        }
        int[][] ordered = chains(leastOf, corners, n);
        List<EnclosingSimplex> found = new ArrayList<>();
        for (double sign : new double[] {1, -1}) {
            found.add(new EnclosingSimplex(leastOf, single, sign, n));
            if (ordered.length < n) {
                found.add(new EnclosingSimplex(leastOf, ordered, sign, n));
            }
        }
        return found.stream()
                .min(Comparator.comparingDouble(EnclosingSimplex::logVolume))
                .orElseThrow();
    }

    /** Takes criteria that are always in the same order together, the longest chains first. */
    private static int[][] chains(UnaryOperator<double[]> leastOf, List<double[]> corners, int n) {
        boolean[][] above = new boolean[n][n];
        int[] below = new int[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                above[a][b] = a != b && isAbove(leastOf, corners, a, b, n);
                below[a] += above[a][b] ? 1 : 0;
            }
        }
        boolean[] taken = new boolean[n];
        List<int[]> chains = new ArrayList<>();
        for (int count = 0; count < n; ) {
            List<Integer> chain = new ArrayList<>();
            for (int next = most(below, taken, above, -1); next >= 0; next = most(below, taken, above, next)) {
                taken[next] = true;
                chain.add(next);
            }
            count += chain.size();
            chains.add(chain.stream().mapToInt(Integer::intValue).toArray());
        }
        return chains.toArray(int[][]::new);
    }

    private static boolean isAbove(UnaryOperator<double[]> leastOf, List<double[]> corners, int a, int b, int n) {
        for (double[] corner : corners) {
            if (corner[a] < corner[b] - ROUNDING) {
                return false;
            }
        }
        double[] difference = new double[n];
        difference[a] = 1;
        difference[b] = -1;
        return value(difference, leastOf.apply(difference)) >= -ROUNDING;
    }

    /** The criterion not yet taken, and below the last if there is one, that is above most others; -1 if there is none. */
    private static int most(int[] below, boolean[] taken, boolean[][] above, int last) {
        int most = -1;
        for (int k = 0; k < below.length; k++) {
            if (!taken[k] && (last < 0 || above[last][k]) && (most < 0 || below[k] > below[most])) {
                most = k;
            }
        }
        return most;
    }

    private static double value(double[] function, double[] point) {
        double value = 0;
        for (int k = 0; k < function.length; k++) {
            value += function[k] * point[k];
        }
        return value;
    }

    private double logVolume() {
        double log = (extremes.length - 1) * StrictMath.log(room);
        for (int[] chain : chains) {
            for (int i = 0; i < chain.length; i++) {
                log -= StrictMath.log(i + 1);
            }
        }
        return log;
    }

    /** Draws a point of the simplex; some of its weights may be below 0. */
    void draw(SplittableRandom generator, double[] point) {
        double sum = 0;
        for (int k = 0; k < point.length; k++) {
            point[k] = Ziggurat.exponential(generator);
            sum += point[k];
        }
        double share = room / sum;
        for (int[] chain : chains) {
            double weight = 0;
            for (int i = chain.length - 1; i >= 0; i--) {
                weight += sign * (extremes[chain[i]] + share * point[chain[i]] / (i + 1));
                point[chain[i]] = weight;
            }
        }
    }
}
