package io.framewise.decision.outranking;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;

/**
 * Concordance and discordance of ELECTRE I and II: c(a, b) is the weight of the criteria on which a is at least as good as b,
 * d(a, b) the largest deficit of a on any criterion divided by the largest range of a column. Roy (1968), Classement et
 * choix en presence de points de vue multiples (la methode ELECTRE), RIRO 2. The columns have to be comparable; weights are
 * used as given; a criterion without weight does not oppose. Where all alternatives are equal, there is no discordance.
 * Immutable, so safe for use by several threads.
 * O(criteria x alternatives^2).
 */
public final class ConcordanceMatrix {
    private final double[][] concordance;
    private final double[][] discordance;

    /**
     * Makes both matrices.
     *
     * @param matrix the comparable columns
     * @param problem gives the weights
     */
    ConcordanceMatrix(DecisionMatrix matrix, DecisionProblem problem) {
        int n = matrix.rows();
        this.concordance = new double[n][n];
        this.discordance = new double[n][n];
        double widest = 0;
        for (int j = 0; j < matrix.columns(); j++) {
            if (problem.weight(j) > 0) {
                widest = Math.max(widest, OutrankingMethods.range(matrix, j));
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                compare(matrix, problem, a, b, widest);
            }
        }
    }

    private void compare(DecisionMatrix matrix, DecisionProblem problem, int a, int b, double widest) {
        double deficit = 0;
        for (int j = 0; j < matrix.columns(); j++) {
            double difference = matrix.value(b, j) - matrix.value(a, j);
            double worse = matrix.maximizes(j) ? difference : -difference;
            if (worse <= 0) {
                concordance[a][b] += problem.weight(j);
            } else if (problem.weight(j) > 0) {
                deficit = Math.max(deficit, worse);
            }
        }
        discordance[a][b] = widest > 0 ? deficit / widest : 0;
    }

    /**
     * Gives the concordance of a pair.
     *
     * @param a the one, from 0
     * @param b the other, from 0
     * @return the weight of the criteria on which the one is at least as good
     */
    public double concordance(int a, int b) {
        return concordance[a][b];
    }

    /**
     * Gives the discordance of a pair.
     *
     * @param a the one, from 0
     * @param b the other, from 0
     * @return the largest deficit of the one as a share of the largest range, in [0, 1]
     */
    public double discordance(int a, int b) {
        return discordance[a][b];
    }

    /** {@return the number of alternatives} */
    public int size() {
        return concordance.length;
    }
}
