package io.framewise.decision.dominance;

import io.framewise.model.decision.DecisionMatrix;

/**
 * When one alternative is better than another whatever the weights: nowhere worse and somewhere better, or strictly, better
 * everywhere. Pareto (1906), Manuale di economia politica. Equal alternatives do not dominate each other. A normalization
 * that keeps the order of columns does not change it. O(alternatives^2 x criteria).
 */
public enum Dominance {
    /** Nowhere worse and somewhere better. */
    WEAK,
    /** Better on every criterion. */
    STRICT;

    /**
     * Tells whether one alternative dominates another.
     *
     * @param matrix the alternatives
     * @param row an alternative from 0
     * @param other another
     * @return whether the first dominates the second
     */
    public boolean dominates(DecisionMatrix matrix, int row, int other) {
        boolean better = false;
        for (int j = 0; j < matrix.columns(); j++) {
            int order = Double.compare(matrix.value(row, j) + 0.0, matrix.value(other, j) + 0.0);
            int ahead = matrix.maximizes(j) ? order : -order;
            if (ahead < 0 || ahead == 0 && this == STRICT) {
                return false;
            }
            better |= ahead > 0;
        }
        return better;
    }

    /**
     * Tells which alternatives some other dominates.
     *
     * @param matrix the alternatives
     * @return one truth value for each, in the order of the rows
     */
    public boolean[] dominated(DecisionMatrix matrix) {
        boolean[] dominated = new boolean[matrix.rows()];
        for (int i = 0; i < dominated.length; i++) {
            for (int k = 0; k < dominated.length && !dominated[i]; k++) {
                dominated[i] = dominates(matrix, k, i);
            }
        }
        return dominated;
    }

    /**
     * Counts how many alternatives each dominates.
     *
     * @param matrix the alternatives
     * @return one count for each, in the order of the rows
     */
    public int[] counts(DecisionMatrix matrix) {
        int[] counts = new int[matrix.rows()];
        for (int i = 0; i < counts.length; i++) {
            for (int k = 0; k < counts.length; k++) {
                counts[i] += dominates(matrix, i, k) ? 1 : 0;
            }
        }
        return counts;
    }

    /**
     * Sorts the alternatives into fronts: those that none dominates, those that only the first front dominates, and so on.
     * Srinivas and Deb (1994), Multiobjective optimization using nondominated sorting in genetic algorithms, Evolutionary
     * Computation 2; with the counts of Deb et al. (2002), IEEE Transactions on Evolutionary Computation 6.
     *
     * @param matrix the alternatives
     * @return the front of each, 1 for the first, in the order of the rows
     */
    public int[] fronts(DecisionMatrix matrix) {
        int rows = matrix.rows();
        int[] dominators = new int[rows];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < rows; k++) {
                dominators[i] += dominates(matrix, k, i) ? 1 : 0;
            }
        }
        int[] fronts = new int[rows];
        int sorted = 0;
        for (int front = 1; sorted < rows; front++) {
            for (int i = 0; i < rows; i++) {
                if (fronts[i] == 0 && dominators[i] == 0) {
                    fronts[i] = front;
                    sorted++;
                }
            }
            for (int i = 0; i < rows; i++) {
                for (int k = 0; fronts[i] == front && k < rows; k++) {
                    dominators[k] -= dominates(matrix, i, k) ? 1 : 0;
                }
            }
        }
        return fronts;
    }
}
