package io.framewise.decision.outranking;

import io.framewise.decision.normalization.SumNormalization;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.spi.Normalizer;

/**
 * ELECTRE I chooses: a outranks b when the concordance is at least one threshold and the discordance at most another; the
 * choice is the kernel of the graph. Roy (1968), Classement et choix en presence de points de vue multiples (la methode
 * ELECTRE), RIRO 2. Weights are used as given, and the concordance threshold is on their scale. The paper leaves open how
 * scales are made comparable; without a word, columns are divided by their sums. A criterion without weight does not oppose.
 * Immutable, so safe for use by several threads. O(criteria x alternatives^2 + alternatives^3).
 */
public final class ElectreI {
    private final double agreement;
    private final double opposition;
    private final Normalizer normalizer;

    /**
     * Makes the method on columns divided by their sums.
     *
     * @param p the least concordance, at least 0
     * @param q the most discordance, in [0, 1]
     * @throws InvalidRequestException if a threshold is out of its range
     */
    public ElectreI(double p, double q) {
        this(p, q, new SumNormalization());
    }

    /**
     * Makes the method on columns made comparable in another way.
     *
     * @param p the least concordance, at least 0
     * @param q the most discordance, in [0, 1]
     * @param normalizer makes the columns comparable
     * @throws InvalidRequestException if a threshold is out of its range
     */
    public ElectreI(double p, double q, Normalizer normalizer) {
        if (!(p >= 0) || Double.isInfinite(p) || !(q >= 0) || q > 1) {
            throw new InvalidRequestException(
                    "The concordance threshold (%s) must be at least 0, the discordance threshold (%s) in [0, 1]."
                            .formatted(p, q));
        }
        this.agreement = p;
        this.opposition = q;
        this.normalizer = normalizer;
    }

    /**
     * Compares the alternatives of a problem.
     *
     * @param problem the problem; its weights are used as given
     * @return which outrank which, with the kernel to choose from
     * @throws InvalidRequestException if the normalization is not defined for the problem
     */
    public OutrankingGraph compare(DecisionProblem problem) {
        ConcordanceMatrix pairs = pairs(problem);
        int n = pairs.size();
        boolean[][] outranks = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                outranks[a][b] =
                        a != b && pairs.concordance(a, b) >= agreement && pairs.discordance(a, b) <= opposition;
            }
        }
        return new OutrankingGraph(outranks);
    }

    /**
     * Gives the figures that the comparison rests on.
     *
     * @param problem the problem; its weights are used as given
     * @return concordance and discordance of every pair
     * @throws InvalidRequestException if the normalization is not defined for the problem
     */
    public ConcordanceMatrix pairs(DecisionProblem problem) {
        return new ConcordanceMatrix(normalizer.normalize(problem.matrix()), problem);
    }
}
