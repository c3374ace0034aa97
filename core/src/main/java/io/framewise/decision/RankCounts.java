package io.framewise.decision;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rank acceptability of stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001, SMAA-2, Operations
 * Research 49), with win, tie and lose of pairs under an indifference threshold (rule 12).
 */
public final class RankCounts {
    private final long[][] counts;
    private final int draws;

    private RankCounts(long[][] counts, int draws) {
        this.counts = counts;
        this.draws = draws;
    }

    /**
     * Counts ranks over draws. Equal totals take the better ranks by turns of the draw, so that none is favoured.
     *
     * @param totals one array of draws for each alternative
     * @param among which draws count; null for all
     * @return the counts
     */
    public static RankCounts of(double[][] totals, boolean @Nullable [] among) {
        int n = totals.length;
        long[][] counts = new long[n][n];
        int counted = 0;
        if (n == 2 && among == null) {
            return ofTwo(totals[0], totals[1]);
        }
        int[] better = new int[n];
        for (int i = 0; i < totals[0].length; i++) {
            if (among != null && !among[i]) {
                continue;
            }
            counted++;
            Arrays.fill(better, 0);
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    double difference = totals[b][i] - totals[a][i];
                    if (difference > 0 || (difference == 0 && (b + i) % n < (a + i) % n)) {
                        better[a]++;
                    } else {
                        better[b]++;
                    }
                }
            }
            for (int a = 0; a < n; a++) {
                counts[a][better[a]]++;
            }
        }
        return new RankCounts(counts, counted);
    }

    /** Two alternatives, the usual case, without the inner loops. */
    private static RankCounts ofTwo(double[] first, double[] second) {
        long ahead = 0;
        for (int i = 0; i < first.length; i++) {
            double difference = first[i] - second[i];
            ahead += difference > 0 || difference == 0 && i % 2 == 0 ? 1 : 0;
        }
        long behind = first.length - ahead;
        return new RankCounts(new long[][] {{ahead, behind}, {behind, ahead}}, first.length);
    }

    /** {@return how many draws were counted} */
    public int draws() {
        return draws;
    }

    /**
     * Gives a rank acceptability.
     *
     * @param alternative the alternative from 0
     * @param rank the rank from 0
     * @return the share of draws in which it has that rank; 0 when no draw was counted
     */
    public double share(int alternative, int rank) {
        return draws == 0 ? 0 : (double) counts[alternative][rank] / draws;
    }
}
