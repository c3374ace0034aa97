package io.framewise.decision.aggregation;

import io.framewise.error.InvalidRequestException;

/**
 * Kemeny's order: the order without ties that agrees with the rankings on the most pairs, found exactly over all subsets of
 * the alternatives; of several, the first in the order of the rows. Kemeny (1959), Mathematics without numbers, Daedalus
 * 88. O(2^n n) time and 2^n integers of memory, so for at most 18 alternatives. Stateless.
 */
public final class KemenyOrder implements RankAggregation {
    private static final int MOST = 18;

    /** Makes the aggregation. */
    public KemenyOrder() {}

    @Override
    public String id() {
        return "kemeny";
    }

    @Override
    public String title() {
        return "Kemeny order";
    }

    @Override
    public String reference() {
        return "Kemeny (1959), Mathematics without numbers, Daedalus 88";
    }

    /**
     * Aggregates.
     *
     * @param preferences how many rankings place one alternative ahead of another
     * @return the number of alternatives that each is ahead of in the order
     * @throws InvalidRequestException if there are more than 18 alternatives
     */
    @Override
    public double[] scores(Preferences preferences) {
        int n = preferences.alternatives();
        if (n > MOST) {
            throw new InvalidRequestException(
                    "Kemeny's order is found for at most (%s) alternatives, but there are (%s). Maybe aggregate by (borda)."
                            .formatted(MOST, n));
        }
        // best[s]: agreement of the best order of the set s, placed ahead of all others
        int[] best = new int[1 << n];
        for (int set = 1; set < best.length; set++) {
            best[set] = Integer.MIN_VALUE;
            for (int last = 0; last < n; last++) {
                if ((set >> last & 1) == 1) {
                    best[set] = Math.max(best[set], best[set ^ 1 << last] + gained(preferences, last, set));
                }
            }
        }
        double[] scores = new double[n];
        int set = best.length - 1;
        for (int place = 0; place < n; place++) {
            int last = n - 1;
            while ((set >> last & 1) == 0 || best[set] != best[set ^ 1 << last] + gained(preferences, last, set)) {
                last--;
            }
            scores[last] = place;
            set ^= 1 << last;
        }
        return scores;
    }

    /** The margins of all outside a set over which one of the set, placed last in it, is ahead. */
    private static int gained(Preferences preferences, int last, int set) {
        int gained = 0;
        for (int other = 0; other < preferences.alternatives(); other++) {
            gained += (set >> other & 1) == 0 ? preferences.margin(last, other) : 0;
        }
        return gained;
    }
}
