package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;

/**
 * How credible it is, for each pair, that the one alternative is at least as good as the other: the concordance
 * C = sum w c / sum w, weakened by every criterion that opposes it more than the others agree, C * product over d &gt; C of
 * (1 - d) / (1 - C). Roy (1978), ELECTRE III, Cahiers du CERO 20. A criterion without weight has no veto. Immutable, so safe
 * for use by several threads. O(criteria x alternatives^2).
 */
public final class Credibility {
    private final double[][] concordance;
    private final double[][] credibility;

    private Credibility(double[][] concordance, double[][] credibility) {
        this.concordance = concordance;
        this.credibility = credibility;
    }

    /**
     * Computes the credibility of every pair.
     *
     * @param problem the problem
     * @param thresholds one of each kind for each criterion
     * @return the degrees
     * @throws InvalidRequestException if there are not as many thresholds as criteria
     */
    public static Credibility of(DecisionProblem problem, OutrankingThresholds thresholds) {
        return of(problem, problem.matrix(), problem.matrix(), thresholds);
    }

    /**
     * Computes the credibility of each row of one matrix against each row of another on the same criteria.
     *
     * @param problem gives the weights
     * @param ones the rows that may be at least as good
     * @param others the rows that they are compared with
     * @param thresholds one of each kind for each criterion
     * @return the degrees
     */
    static Credibility of(
            DecisionProblem problem, DecisionMatrix ones, DecisionMatrix others, OutrankingThresholds thresholds) {
        if (thresholds.size() != ones.columns()) {
            throw new InvalidRequestException("There are thresholds for (%s) criteria, but the problem has (%s)."
                    .formatted(thresholds.size(), ones.columns()));
        }
        DecisionProblem shares = problem.rescaled();
        double[][] concordance = new double[ones.rows()][others.rows()];
        double[][] credibility = new double[ones.rows()][others.rows()];
        double[] deficits = new double[ones.columns()];
        for (int a = 0; a < ones.rows(); a++) {
            for (int b = 0; b < others.rows(); b++) {
                for (int j = 0; j < deficits.length; j++) {
                    double deficit = others.value(b, j) - ones.value(a, j);
                    deficits[j] = ones.maximizes(j) ? deficit : -deficit;
                }
                concordance[a][b] = concordance(shares, deficits, thresholds);
                credibility[a][b] = weakened(concordance[a][b], shares, deficits, thresholds);
            }
        }
        return new Credibility(concordance, credibility);
    }

    private static double concordance(DecisionProblem shares, double[] deficits, OutrankingThresholds thresholds) {
        double sum = 0;
        double opposed = 0;
        for (int j = 0; j < deficits.length; j++) {
            double share = thresholds.concordance(j, deficits[j]);
            sum += shares.weight(j) * share;
            opposed += shares.weight(j) * (1 - share);
        }
        // Where all agree, rounding of the weights must not leave a doubt.
        return opposed == 0 ? 1 : Math.min(1, sum);
    }

    private static double weakened(
            double concordance, DecisionProblem shares, double[] deficits, OutrankingThresholds thresholds) {
        double credibility = concordance;
        for (int j = 0; j < deficits.length; j++) {
            double discordance = shares.weight(j) > 0 ? thresholds.discordance(j, deficits[j]) : 0;
            if (discordance > concordance) {
                credibility *= (1 - discordance) / (1 - concordance);
            }
        }
        return credibility;
    }

    /** {@return the number of alternatives} */
    public int size() {
        return credibility.length;
    }

    /**
     * Gives the concordance of a pair.
     *
     * @param a the one, from 0
     * @param b the other, from 0
     * @return the weighted share of the criteria that agree that the one is at least as good, in [0, 1]
     */
    public double concordance(int a, int b) {
        return concordance[a][b];
    }

    /**
     * Gives the credibility of a pair.
     *
     * @param a the one, from 0
     * @param b the other, from 0
     * @return how credible it is that the one is at least as good, in [0, 1]
     */
    public double degree(int a, int b) {
        return credibility[a][b];
    }
}
