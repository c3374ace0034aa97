package io.framewise.decision.aggregation;

/**
 * Copeland's score: how many alternatives it beats less how many beat it, by the majority of the rankings. Copeland (1951),
 * A reasonable social welfare function, University of Michigan seminar. A variant, {@link #ofMargins()}, adds the margins
 * instead of their signs, which orders as Borda's count does; several projects give it Copeland's name.
 * O(alternatives^2). Immutable, so safe for use by several threads.
 */
public final class Copeland implements RankAggregation {
    private final boolean margins;

    /** Makes the aggregation as published. */
    public Copeland() {
        this(false);
    }

    private Copeland(boolean margins) {
        this.margins = margins;
    }

    /** {@return the variant that adds how many more rankings place it ahead} */
    public static Copeland ofMargins() {
        return new Copeland(true);
    }

    @Override
    public String id() {
        return margins ? "copeland:margins" : "copeland";
    }

    @Override
    public String title() {
        return margins ? "Copeland score, of margins" : "Copeland score";
    }

    @Override
    public String reference() {
        return "Copeland (1951), A reasonable social welfare function, University of Michigan";
    }

    @Override
    public double[] scores(Preferences preferences) {
        int n = preferences.alternatives();
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                int margin = preferences.margin(i, k);
                scores[i] += margins ? margin : Integer.signum(margin);
            }
        }
        return scores;
    }
}
