package io.framewise.decision.aggregation;

/**
 * Borda's count: over all rankings, one point for each alternative that it is ahead of and half a point for each tie. Borda
 * (1781), Mémoire sur les élections au scrutin, Histoire de l'Académie Royale des Sciences. O(alternatives^2). Stateless.
 */
public final class BordaCount implements RankAggregation {
    /** Makes the aggregation. */
    public BordaCount() {}

    @Override
    public String id() {
        return "borda";
    }

    @Override
    public String title() {
        return "Borda count";
    }

    @Override
    public String reference() {
        return "Borda (1781), Mémoire sur les élections au scrutin, Histoire de l'Académie Royale des Sciences";
    }

    @Override
    public double[] scores(Preferences preferences) {
        int n = preferences.alternatives();
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                scores[i] += i == k ? 0 : (preferences.rankings() + preferences.margin(i, k)) / 2.0;
            }
        }
        return scores;
    }
}
