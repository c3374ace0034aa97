package io.framewise.decision.analysis;

import io.framewise.decision.WilsonInterval;
import io.framewise.decision.smaa.ExactSmaa;
import io.framewise.decision.smaa.Smaa;
import io.framewise.decision.smaa.SmaaResult;
import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionMethod;
import java.util.List;
import java.util.Optional;

/**
 * In which share of all weights and values that agree with what is known each alternative has each rank, by SMAA-2: Lahdelma and
 * Salminen (2001), Operations Research 49. Shares are exact areas for the additive model with known values and at most three
 * free weights, and shares of draws otherwise. Immutable, so safe for use by several threads.
 */
public final class RankAcceptability {
    private static final int MOST_ALTERNATIVES = 200;
    private static final int MOST_EXACT = 25;
    private static final int MOST_DRAWS = 10_000_000;
    private static final int MOST_FREE = 3;

    private final DecisionMatrix means;
    private final int draws;
    private final double[][] shares;
    private final double[][] winning;
    private final double[][] central;
    private final double[] confidence;

    private RankAcceptability(DecisionMatrix means, int draws) {
        int n = means.rows();
        this.means = means;
        this.draws = draws;
        this.shares = new double[n][n];
        this.winning = new double[n][n];
        this.central = new double[n][];
        this.confidence = new double[n];
    }

    /**
     * Computes the shares.
     *
     * @param matrix the alternatives, with what is known of their values
     * @param weights what is known of the weights
     * @param method scores the alternatives of each draw
     * @param model the additive model of the method, if it is one
     * @param draws how many draws, from 1 to {@value #MOST_DRAWS}
     * @param seed the seed of all random numbers
     * @return the shares
     * @throws InvalidRequestException if there are more than {@value #MOST_ALTERNATIVES} alternatives, or the method is not
     *     defined for a draw
     */
    public static RankAcceptability of(
            UncertainMatrix matrix,
            StatedWeights weights,
            DecisionMethod method,
            Optional<AdditiveModel> model,
            int draws,
            long seed) {
        if (matrix.means().rows() > MOST_ALTERNATIVES || draws < 1 || draws > MOST_DRAWS) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "Shares are for at most (%s) alternatives and from 1 to (%s) draws, but there are (%s) and (%s)."
                                    .formatted(
                                            MOST_ALTERNATIVES,
                                            MOST_DRAWS,
                                            matrix.means().rows(),
                                            draws))
                    .hint("Maybe leave out alternatives that cannot win."));
        }
        Optional<AdditiveModel> own = model.filter(AdditiveModel::isOwn);
        int free = weights.freeCount();
        if (own.isPresent()
                && matrix.isCertain()
                && free > 1
                && free <= MOST_FREE
                && matrix.means().rows() <= MOST_EXACT) {
            DecisionMatrix values = own.get().values().means();
            return exact(values, ExactSmaa.of(values, weights));
        }
        Smaa smaa = own.isPresent()
                ? Smaa.additive(own.get().values(), weights.sampler())
                : Smaa.of(matrix, weights.sampler(), method);
        try {
            SmaaResult result = smaa.run(draws, seed);
            // With known values every draw with the same weights is the same.
            return drawn(result, smaa.confidenceFactors(result, matrix.isCertain() ? 1 : draws, seed), matrix.means());
        } catch (InvalidRequestException undefined) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "The method (%s) is not defined for some of the drawn weights and values, such as weights of 0 or values below 0."
                                    .formatted(method.id()))
                    .hint("Maybe bound the values, or choose another method."));
        }
    }

    private static RankAcceptability exact(DecisionMatrix values, ExactSmaa exact) {
        RankAcceptability result = new RankAcceptability(values, 0);
        int n = values.rows();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                result.shares[a][b] = exact.acceptability(a, b);
                result.winning[a][b] = exact.winning(a, b);
            }
            boolean first = result.shares[a][0] > 0;
            result.central[a] = first ? exact.centralWeights(a) : new double[0];
            result.confidence[a] = first && isFirst(values, a, result.central[a]) ? 1 : 0;
        }
        return result;
    }

    private static boolean isFirst(DecisionMatrix values, int alternative, double... weights) {
        double[] scores = new double[values.rows()];
        for (int a = 0; a < scores.length; a++) {
            for (int k = 0; k < weights.length; k++) {
                scores[a] += weights[k] * values.value(a, k);
            }
        }
        for (double score : scores) {
            if (score > scores[alternative]) {
                return false;
            }
        }
        return true;
    }

    private static RankAcceptability drawn(SmaaResult drawn, double[] confidence, DecisionMatrix means) {
        RankAcceptability result = new RankAcceptability(means, drawn.draws());
        int n = means.rows();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                result.shares[a][b] = drawn.acceptability(a, b);
                result.winning[a][b] = a == b ? 0 : drawn.winning(a, b);
            }
            result.central[a] = result.shares[a][0] > 0 ? drawn.centralWeights(a) : new double[0];
            result.confidence[a] = confidence[a];
        }
        return result;
    }

    /** {@return the labels of the alternatives} */
    public List<String> alternatives() {
        return means.alternatives();
    }

    /** {@return the labels of the criteria} */
    public List<String> criteria() {
        return means.criteria();
    }

    /** {@return whether shares are exact areas, without Monte-Carlo error} */
    public boolean isExact() {
        return draws == 0;
    }

    /** {@return how many draws were counted, 0 for exact areas} */
    public int draws() {
        return draws;
    }

    /**
     * Gives a rank acceptability.
     *
     * @param alternative an alternative from 0
     * @param rank a rank from 1, the best
     * @return the share with which it has that rank
     */
    public double share(int alternative, int rank) {
        return shares[alternative][rank - 1];
    }

    /**
     * Gives a pairwise winning index.
     *
     * @param one an alternative from 0
     * @param other another
     * @return the share with which the one scores higher
     */
    public double winning(int one, int other) {
        return winning[one][other];
    }

    /**
     * Gives the weights that speak for an alternative.
     *
     * @param alternative an alternative from 0
     * @return the mean of the weights with which it is first, or nothing if it never is
     */
    public Optional<double[]> centralWeights(int alternative) {
        return central[alternative].length == 0 ? Optional.empty() : Optional.of(central[alternative].clone());
    }

    /**
     * Gives the confidence factor of an alternative.
     *
     * @param alternative an alternative from 0
     * @return how often it is first with its own central weights, 0 if it never is first
     */
    public double confidence(int alternative) {
        return confidence[alternative];
    }

    /**
     * Gives the Monte-Carlo error of a share.
     *
     * @param share a share
     * @return its standard error, 0 for exact areas
     */
    public double error(double share) {
        return draws == 0 ? 0 : WilsonInterval.standardError(share, draws);
    }

    /**
     * Gives the interval in which a share lies with 95 %.
     *
     * @param share a share
     * @return both ends, the share itself for exact areas
     */
    public double[] interval(double share) {
        return draws == 0 ? new double[] {share, share} : WilsonInterval.of(share, draws);
    }
}
