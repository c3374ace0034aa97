package io.framewise.decision.smaa;

import java.util.Arrays;

/**
 * Finds the rank of every alternative in many draws. Scores are turned into integers of the same order, whose difference has the
 * answer in its sign; so a pair costs a few operations on many draws at once and no branch. Draws with scores that are equal, or
 * nearly, are looked at once more one by one: those that are equal take the ranks that they share in an order that turns with
 * each draw, so that none is favored. Holds its working arrays, so that many blocks use them in turn; used by one thread at a
 * time.
 */
final class RankCounter {
    /** Draws that are compared together, few enough for their keys to stay in the nearest cache. */
    private static final int TILE = 256;

    private static final double LARGEST_KEY = 0x1p30;

    /** Added to a number below 2^31, leaves it rounded in the lower half of its bits. */
    private static final double TO_BITS = 0x1p52;

    private final int[][] keys;
    private final int[][] better;
    private final int[][] ahead;
    private final double[] low = new double[TILE];
    private final double[] scale = new double[TILE];
    private final int[] sum = new int[TILE];

    RankCounter(int alternatives) {
        this.keys = new int[alternatives][TILE];
        this.better = new int[alternatives][TILE];
        this.ahead = new int[alternatives * (alternatives - 1) / 2][TILE];
    }

    /**
     * Counts the draws of a block.
     *
     * @param scores one array of draws for each alternative, more being better
     * @param weights one array of draws for each criterion
     * @param count how many draws, fewer than 65,536
     * @param tally what is counted is added to it
     */
    void count(double[][] scores, double[][] weights, int count, RankTally tally) {
        int n = scores.length;
        for (int[] lanes : ahead) {
            Arrays.fill(lanes, 0);
        }
        for (int from = 0; from < count; from += TILE) {
            int size = Math.min(TILE, count - from);
            keys(scores, from, size);
            for (int[] ranks : better) {
                Arrays.fill(ranks, 0);
            }
            for (int a = 0, pair = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++, pair++) {
                    compare(keys[a], keys[b], better[a], better[b], ahead[pair]);
                }
            }
            settle(scores, from, size, tally);
            tally.addRanks(better, weights, from, size);
        }
        for (int a = 0, pair = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++, pair++) {
                int both = 0;
                for (int lane : ahead[pair]) {
                    both += lane;
                }
                tally.addWins(a, b, both & 0xFFFF);
                tally.addWins(b, a, both >>> 16);
            }
        }
    }

    /**
     * Integers in the order of the scores of each draw, from 0 to 2^30, so that differences do not overflow. Those past the end
     * are equal, as are those of a draw whose scores have no difference that can be expressed.
     */
    private void keys(double[][] scores, int from, int size) {
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(scale, Double.NEGATIVE_INFINITY);
        for (double[] own : scores) {
            for (int i = 0; i < size; i++) {
                low[i] = Math.min(low[i], own[from + i]);
                scale[i] = Math.max(scale[i], own[from + i]);
            }
        }
        for (int i = 0; i < size; i++) {
            double steps = LARGEST_KEY / (scale[i] - low[i]);
            scale[i] = steps < Double.POSITIVE_INFINITY ? steps : 0;
        }
        for (int a = 0; a < keys.length; a++) {
            double[] own = scores[a];
            int[] key = keys[a];
            for (int i = 0; i < size; i++) {
                key[i] = (int) Double.doubleToRawLongBits((own[from + i] - low[i]) * scale[i] + TO_BITS);
            }
            Arrays.fill(key, size, TILE, 0);
        }
    }

    /** How often the first is ahead in the lower half of a word, how often the second in the upper. */
    private static void compare(int[] first, int[] second, int[] better1, int[] better2, int[] ahead) {
        for (int i = 0; i < TILE; i++) {
            int difference = first[i] - second[i];
            int behind = difference >>> 31;
            int before = -difference >>> 31;
            better1[i] += behind;
            better2[i] += before;
            ahead[i] += before + (behind << 16);
        }
    }

    /** Looks again at draws in which some did not differ in their keys. */
    private void settle(double[][] scores, int from, int size, RankTally tally) {
        int n = scores.length;
        Arrays.fill(sum, 0);
        for (int[] ranks : better) {
            for (int i = 0; i < TILE; i++) {
                sum[i] += ranks[i];
            }
        }
        for (int i = 0; i < size; i++) {
            if (sum[i] != n * (n - 1) / 2) {
                settleDraw(scores, from + i, i, tally);
            }
        }
    }

    private void settleDraw(double[][] scores, int draw, int place, RankTally tally) {
        int n = scores.length;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (keys[a][place] == keys[b][place]) {
                    double difference = scores[a][draw] - scores[b][draw];
                    if (difference > 0) {
                        tally.addWins(a, b, 1);
                    } else if (difference < 0) {
                        tally.addWins(b, a, 1);
                    }
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
}
