package io.framewise.decision.smaa;

import io.framewise.decision.WilsonInterval;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import java.util.List;

/**
 * What was counted over draws, as shares. The Monte-Carlo error of a share is {@link #error}, that of independent draws; draws
 * of weights by a walk are so far apart that it holds for them too. Immutable, so safe for use by several threads.
 */
public final class SmaaResult {
    private final DecisionMatrix means;
    private final RankTally tally;
    private final int draws;

    /**
     * Makes a result.
     *
     * @param means the matrix of expected values, which has the names
     * @param tally the counts; nobody else keeps them
     * @param draws how many draws were counted
     */
    SmaaResult(DecisionMatrix means, RankTally tally, int draws) {
        this.means = means;
        this.tally = tally;
        this.draws = draws;
    }

    /** {@return the labels of the alternatives} */
    public List<String> alternatives() {
        return means.alternatives();
    }

    /** {@return the labels of the criteria} */
    public List<String> criteria() {
        return means.criteria();
    }

    /** {@return how many draws were counted} */
    public int draws() {
        return draws;
    }

    /**
     * Gives a rank acceptability. Equal scores take the better ranks by turns, so that the shares of an alternative sum to 1, and
     * those of a rank too.
     *
     * @param alternative an alternative from 0
     * @param rank a rank from 0, the best
     * @return the share of draws in which it has that rank
     */
    public double acceptability(int alternative, int rank) {
        return (double) tally.ranks(alternative, rank) / draws;
    }

    /**
     * Gives a pairwise winning index.
     *
     * @param one an alternative from 0
     * @param other another
     * @return the share of draws in which the one scores higher
     */
    public double winning(int one, int other) {
        return (double) tally.wins(one, other) / draws;
    }

    /**
     * Gives how often two alternatives score the same.
     *
     * @param one an alternative from 0
     * @param other another
     * @return the share of draws in which neither scores higher
     */
    public double tie(int one, int other) {
        return (double) (draws - tally.wins(one, other) - tally.wins(other, one)) / draws;
    }

    /**
     * Gives the weights that speak for an alternative.
     *
     * @param alternative an alternative from 0
     * @return the mean of the weights with which it is first
     * @throws InvalidRequestException if it never is
     */
    public double[] centralWeights(int alternative) {
        if (tally.ranks(alternative, 0) == 0) {
            throw new InvalidRequestException("(%s) was first in none of (%s) draws, so no weights speak for it."
                    .formatted(means.alternatives().get(alternative), draws));
        }
        return tally.centralWeights(alternative);
    }

    /**
     * Gives the Monte-Carlo error of a share.
     *
     * @param share one of the shares, in [0, 1]
     * @return its standard error
     */
    public double error(double share) {
        return WilsonInterval.standardError(share, draws);
    }

    /**
     * Gives the interval in which a share lies with 95 %.
     *
     * @param share one of the shares, in [0, 1]
     * @return both ends
     */
    public double[] interval(double share) {
        return WilsonInterval.of(share, draws);
    }
}
