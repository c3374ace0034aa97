package io.framewise.forecast.season;

/** Takes out the season that {@link SeasonalityTest} finds, by ratios where all values are positive, else by differences. */
public final class SeasonalAdjustment {
    private SeasonalAdjustment() {}

    /**
     * Finds the indices.
     *
     * @param series without absent values
     * @param period steps in a season
     * @return the indices, {@link SeasonalIndices#none()} when there is no season
     */
    public static SeasonalIndices of(double[] series, int period) {
        if (!SeasonalityTest.finds(series, period)) {
            return SeasonalIndices.none();
        }
        return indices(series, period);
    }

    /** Indices of a series, whether there is a season or not. */
    static SeasonalIndices indices(double[] series, int period) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : series) {
            least = Math.min(least, value);
        }
        return SeasonalIndices.of(series, period, least >= 0);
    }
}
