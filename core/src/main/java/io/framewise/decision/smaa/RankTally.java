package io.framewise.decision.smaa;

import java.util.Arrays;

/**
 * Counts ranks and pairwise wins of one run of draws. Scores are turned into integers of the same order, whose difference
 * has the answer in its sign; so a pair costs a few operations on many draws at once and no branch. Draws with scores
 * that are equal, or nearly, are counted once more one by one: those that are equal take the ranks that they share in an order
 * that turns with each draw, so that none is favored. Used by one thread at a time.
 */
final class RankTally {
    private static final int TILE = 256;

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
     * @param scores one array of draws for each alternative, more being better
     * @param weights one array of draws for each criterion
     * @param count how many draws
     */
    void count(double[][] scores, double[][] weights, int count) {
        int n = scores.length;
        long[][] keys = new long[n][TILE];
        long[][] better = new long[n][TILE];
        long[][] ahead = new long[n * (n - 1) / 2][TILE];
        for (int from = 0; from < count; from += TILE) {
            int size = Math.min(TILE, count - from);
            for (int a = 0; a < n; a++) {
                keys(scores[a], from, size, keys[a]);
                Arrays.fill(better[a], 0);
            }
            for (int a = 0, pair = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++, pair++) {
                    compare(keys[a], keys[b], better[a], better[b], ahead[pair]);
                }
            }
            settle(scores, from, size, better);
            tally(weights, from, size, better);
        }
        for (int a = 0, pair = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++, pair++) {
                for (long sum : ahead[pair]) {
                    wins[a][b] += sum & 0xFFFF_FFFFL;
                    wins[b][a] += sum >>> 32;
                }
            }
        }
    }

    /** Integers in the order of the numbers, halved so that differences do not overflow; those past the end are equal. */
    private static void keys(double[] scores, int from, int size, long[] keys) {
        for (int i = 0; i < size; i++) {
            long bits = Double.doubleToRawLongBits(scores[from + i] + 0.0);
            keys[i] = (bits ^ ((bits >> 63) & Long.MAX_VALUE)) >> 1;
        }
        Arrays.fill(keys, size, keys.length, 0);
    }

    /** How often the first is ahead in the lower half of a word, how often the second in the upper. */
    private static void compare(long[] first, long[] second, long[] better1, long[] better2, long[] ahead) {
        for (int i = 0; i < TILE; i++) {
            long difference = first[i] - second[i];
            long behind = difference >>> 63;
            long before = -difference >>> 63;
            better1[i] += behind;
            better2[i] += before;
            ahead[i] += before + (behind << 32);
        }
    }

    /** Looks again at draws in which some did not differ in their keys. */
    private void settle(double[][] scores, int from, int size, long[][] better) {
        int n = scores.length;
        long[] sum = new long[TILE];
        for (long[] ranks : better) {
            for (int i = 0; i < TILE; i++) {
                sum[i] += ranks[i];
            }
        }
        for (int i = 0; i < size; i++) {
            if (sum[i] != (long) n * (n - 1) / 2) {
                settle(scores, from + i, better, i);
            }
        }
    }

    private void settle(double[][] scores, int draw, long[][] better, int place) {
        int n = scores.length;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (key(scores[a][draw]) == key(scores[b][draw])) {
                    double difference = scores[a][draw] - scores[b][draw];
                    wins[a][b] += difference > 0 ? 1 : 0;
                    wins[b][a] += difference < 0 ? 1 : 0;
                    boolean first = difference > 0 || difference == 0 && turn(scores, a, draw) < turn(scores, b, draw);
                    better[first ? b : a][place]++;
                }
            }
        }
    }

    /** The place of an alternative among those with the same score, which moves on with the draw. */
    private static int turn(double[][] scores, int alternative, int draw) {
        int earlier = 0;
        int equal = 0;
        for (int b = 0; b < scores.length; b++) {
            if (scores[b][draw] == scores[alternative][draw]) {
                equal++;
                earlier += b < alternative ? 1 : 0;
            }
        }
        return (earlier + draw) % equal;
    }

    private static long key(double score) {
        long bits = Double.doubleToRawLongBits(score + 0.0);
        return (bits ^ ((bits >> 63) & Long.MAX_VALUE)) >> 1;
    }

    private void tally(double[][] weights, int from, int size, long[][] better) {
        for (int a = 0; a < better.length; a++) {
            long[] own = better[a];
            long[] counts = ranks[a];
            for (int i = 0; i < size; i++) {
                counts[(int) own[i]]++;
                if (own[i] == 0) {
                    firsts[a]++;
                    for (int k = 0; k < weights.length; k++) {
                        firstWeights[a][k] += weights[k][from + i];
                    }
                }
            }
        }
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
