package io.framewise.decision;

import org.jspecify.annotations.Nullable;

/** How often one of two totals exceeds the other by more than an indifference threshold (rule 12). */
public final class PairCounts {
    private final int draws;
    private final int wins;
    private final int losses;

    private PairCounts(int draws, int wins, int losses) {
        this.draws = draws;
        this.wins = wins;
        this.losses = losses;
    }

    /**
     * Counts wins, ties and losses.
     *
     * @param first the totals of the one
     * @param second the totals of the other
     * @param indifference the threshold, at least 0
     * @param among which draws count; null for all
     * @return the counts
     */
    public static PairCounts of(double[] first, double[] second, double indifference, boolean @Nullable [] among) {
        int draws = 0;
        int wins = 0;
        int losses = 0;
        for (int i = 0; i < first.length; i++) {
            if (among == null || among[i]) {
                double difference = first[i] - second[i];
                draws++;
                wins += difference > indifference ? 1 : 0;
                losses += difference < -indifference ? 1 : 0;
            }
        }
        return new PairCounts(draws, wins, losses);
    }

    /** {@return how many draws were counted} */
    public int draws() {
        return draws;
    }

    /** {@return the share of draws in which the first wins} */
    public double win() {
        return draws == 0 ? 0 : (double) wins / draws;
    }

    /** {@return the share of draws in which the second wins} */
    public double lose() {
        return draws == 0 ? 0 : (double) losses / draws;
    }

    /** {@return the share of draws in which neither wins} */
    public double tie() {
        return draws == 0 ? 0 : (double) (draws - wins - losses) / draws;
    }
}
