package io.framewise.decision.smaa;

/** Counts ranks, pairwise wins and the weights of those that were first over draws. Used by one thread at a time. */
final class RankTally {
    private final long[][] ranks;
    private final long[][] wins;
    private final double[][] firstWeights;
    private final long[] firsts;

    RankTally(int alternatives, int criteria) {
        this.ranks = new long[alternatives][alternatives];
        this.wins = new long[alternatives][alternatives];
        this.firstWeights = new double[alternatives][criteria];
        this.firsts = new long[alternatives];
    }

    /** Adds what was counted elsewhere. */
    void add(RankTally other) {
        for (int a = 0; a < ranks.length; a++) {
            for (int b = 0; b < ranks.length; b++) {
                ranks[a][b] += other.ranks[a][b];
                wins[a][b] += other.wins[a][b];
            }
            for (int k = 0; k < firstWeights[a].length; k++) {
                firstWeights[a][k] += other.firstWeights[a][k];
            }
            firsts[a] += other.firsts[a];
        }
    }

    /**
     * Counts draws.
     *
     * @param better for each alternative, how many others are better in each draw
     * @param weights one array of draws for each criterion
     * @param from the place of the first draw among the weights
     * @param size how many draws
     */
    void addRanks(int[][] better, double[][] weights, int from, int size) {
        for (int a = 0; a < better.length; a++) {
            int[] own = better[a];
            long[] counts = ranks[a];
            for (int i = 0; i < size; i++) {
                counts[own[i]]++;
                if (own[i] == 0) {
                    firsts[a]++;
                    for (int k = 0; k < weights.length; k++) {
                        firstWeights[a][k] += weights[k][from + i];
                    }
                }
            }
        }
    }

    /** Counts draws in which one alternative scored higher than another. */
    void addWins(int one, int other, int draws) {
        wins[one][other] += draws;
    }

    /** {@return in how many draws an alternative had a rank} */
    long ranks(int alternative, int rank) {
        return ranks[alternative][rank];
    }

    /** {@return in how many draws one alternative scored higher than another} */
    long wins(int one, int other) {
        return wins[one][other];
    }

    /** {@return the mean of the weights with which an alternative was first} */
    double[] centralWeights(int alternative) {
        double[] mean = firstWeights[alternative].clone();
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= firsts[alternative];
        }
        return mean;
    }
}
