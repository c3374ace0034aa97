package io.framewise.engine;

import io.framewise.decision.PairCounts;
import io.framewise.decision.RankCounts;
import io.framewise.decision.Statistics;
import io.framewise.model.id.FrameworkId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Who leads in some totals: alternatives by mean, with the probabilities of ranks and of pairs (rule 12). */
final class Standings {
    /** Totals that differ by less are as good as equal. */
    static final double INDIFFERENCE = 0.02;

    private final double[] means;
    private final Integer[] order;
    private final RankCounts ranks;
    private final double[][] totals;

    private Standings(double[] means, Integer[] order, RankCounts ranks, double[][] totals) {
        this.means = means;
        this.order = order;
        this.ranks = ranks;
        this.totals = totals;
    }

    static Standings of(double[][] totals, List<FrameworkId> alternatives) {
        double[] means = new double[totals.length];
        Integer[] order = new Integer[totals.length];
        for (int a = 0; a < means.length; a++) {
            means[a] = Statistics.mean(totals[a]);
            order[a] = a;
        }
        Arrays.sort(
                order, Comparator.comparingDouble((Integer a) -> -means[a]).thenComparing(a -> alternatives.get(a)));
        return new Standings(means, order, RankCounts.of(totals, null), totals);
    }

    /** The alternative at a place, from 0. */
    int at(int place) {
        return order[place];
    }

    int size() {
        return order.length;
    }

    double mean(int alternative) {
        return means[alternative];
    }

    double rankShare(int alternative, int rank) {
        return ranks.share(alternative, rank);
    }

    int draws() {
        return ranks.draws();
    }

    PairCounts pair(int first, int second) {
        return PairCounts.of(totals[first], totals[second], INDIFFERENCE, null);
    }

    /** The probability that a word is about: of winning against the other of two, of rank 1 among more (rule 12). */
    double leadProbability(int alternative) {
        if (size() == 1) {
            return 1;
        }
        if (size() == 2) {
            return pair(alternative, 1 - alternative).win();
        }
        return rankShare(alternative, 0);
    }
}
