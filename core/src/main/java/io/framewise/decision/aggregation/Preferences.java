package io.framewise.decision.aggregation;

import io.framewise.error.InvalidRequestException;

/** How many rankings place one alternative ahead of another. Immutable, so safe for use by several threads. */
public final class Preferences {
    private final int rankings;
    private final int[][] ahead;

    private Preferences(int rankings, int[][] ahead) {
        this.rankings = rankings;
        this.ahead = ahead;
    }

    /**
     * Counts preferences. O(rankings x alternatives^2).
     *
     * @param rankings at least one, each with the rank of every alternative, 1 = best; equal ranks are ties
     * @return the counts
     * @throws InvalidRequestException if the rankings are not of the same alternatives, or a rank is not a number
     */
    public static Preferences of(double[]... rankings) {
        if (rankings.length == 0 || rankings[0].length == 0) {
            throw new InvalidRequestException("There must be at least one ranking of at least one alternative.");
        }
        int n = rankings[0].length;
        int[][] ahead = new int[n][n];
        for (double[] ranking : rankings) {
            if (ranking.length != n) {
                throw new InvalidRequestException(
                        "A ranking has (%s) alternatives, but another has (%s).".formatted(ranking.length, n));
            }
            for (int i = 0; i < n; i++) {
                if (Double.isNaN(ranking[i])) {
                    throw new InvalidRequestException(
                            "The rank of alternative (%s) must be a number.".formatted(i + 1));
                }
                for (int k = 0; k < n; k++) {
                    ahead[i][k] += ranking[i] < ranking[k] ? 1 : 0;
                }
            }
        }
        return new Preferences(rankings.length, ahead);
    }

    /** {@return the number of alternatives} */
    public int alternatives() {
        return ahead.length;
    }

    /** {@return the number of rankings} */
    public int rankings() {
        return rankings;
    }

    /**
     * Gives a count.
     *
     * @param row an alternative from 0
     * @param other another
     * @return how many rankings place the first ahead
     */
    public int ahead(int row, int other) {
        return ahead[row][other];
    }

    /**
     * Gives the margin of one alternative over another.
     *
     * @param row an alternative from 0
     * @param other another
     * @return how many more rankings place the first ahead than place the other ahead
     */
    public int margin(int row, int other) {
        return ahead[row][other] - ahead[other][row];
    }
}
