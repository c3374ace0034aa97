package io.framewise.decision.weighting;

import io.framewise.error.InvalidRequestException;

/**
 * Ranking comparison: weights from which of two criteria matters more, w proportional to the row sums of a matrix of 1
 * (more), 0.5 (the same) and 0 (less). Więckowski, Kizielewicz, Shekhovtsov and Sałabun (2023), RANCOM: a novel approach to
 * identifying criteria relevance based on inaccuracy expert judgments, Engineering Applications of Artificial Intelligence
 * 122.
 */
public final class RancomWeights {
    private RancomWeights() {}

    /**
     * Weighs criteria by comparisons of pairs.
     *
     * @param comparisons 1, 0.5 or 0 in each cell, 0.5 on the diagonal, a cell and its mirror summing to 1
     * @return the weights, summing to 1
     * @throws InvalidRequestException if a cell is not what it must be, saying which
     */
    public static double[] of(double[][] comparisons) {
        int n = comparisons.length;
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            if (comparisons[i].length != n) {
                throw new InvalidRequestException("Row (%s) of the comparisons must have (%s) cells, but has (%s)."
                        .formatted(i + 1, n, comparisons[i].length));
            }
            for (int j = 0; j < n; j++) {
                double cell = comparisons[i][j];
                if ((cell != 0 && cell != 0.5 && cell != 1) || cell + comparisons[j][i] != 1) {
                    throw new InvalidRequestException(
                            "The comparison (%s) in row (%s), column (%s) must be 1, 0.5 or 0 and sum to 1 with its mirror."
                                    .formatted(cell, i + 1, j + 1));
                }
                // all cells sum to n n / 2
                weights[i] += 2 * cell / n / n;
            }
        }
        return weights;
    }

    /**
     * Weighs criteria by their ranks.
     *
     * @param ranks the place of each criterion, 1 for the one that matters most; equal ones matter the same
     * @return the weights, summing to 1
     */
    public static double[] ofRanks(double... ranks) {
        double[][] comparisons = new double[ranks.length][ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks.length; j++) {
                comparisons[i][j] = ranks[i] < ranks[j] ? 1 : ranks[i] == ranks[j] ? 0.5 : 0;
            }
        }
        return of(comparisons);
    }
}
