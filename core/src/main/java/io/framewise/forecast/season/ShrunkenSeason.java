package io.framewise.forecast.season;

import io.framewise.forecast.series.Continuation;

/**
 * Seasonal indices brought nearer to no season by as much as chance explains of them (James and Stein 1961; Miller and Williams
 * 2003, Shrinkage estimators of time series seasonal factors and their effect on forecasting accuracy, International Journal of
 * Forecasting 19). The share kept is 1 - 1/F, at least 0, where F compares the steps from value to value between seasons with those
 * within them. Steps have no trend, so that a season is found in a short series that grows, which the test of autocorrelation
 * ({@link SeasonalityTest}) misses; and no threshold makes a forecast jump. O(values x period).
 */
public final class ShrunkenSeason {
    private ShrunkenSeason() {}

    /**
     * Continues a series by a method that knows no season, around the shrunken season.
     *
     * @param method the method
     * @param series the series
     * @param period steps in a season
     * @param horizon how many steps ahead
     * @return the continuation, with the season put back
     */
    public static Continuation around(Naive2.Plain method, double[] series, int period, int horizon) {
        return Naive2.around(of(series, period), method, series, horizon);
    }

    /**
     * Finds the indices: ratios where no value is negative, else differences.
     *
     * @param series without absent values
     * @param period steps in a season
     * @return the indices, {@link SeasonalIndices#none()} where nothing is left of them
     */
    public static SeasonalIndices of(double[] series, int period) {
        double share = share(series, period);
        return share > 0 ? SeasonalAdjustment.indices(series, period).shrunk(share) : SeasonalIndices.none();
    }

    /**
     * Tells how much of the season is more than chance.
     *
     * @param series without absent values
     * @param period steps in a season
     * @return from 0 to 1; 0 for less than two periods
     */
    public static double share(double[] series, int period) {
        int n = series.length - 1;
        if (period < 2 || series.length < 2 * period) {
            return 0;
        }
        double[] means = new double[period];
        int[] counts = new int[period];
        double mean = (series[n] - series[0]) / n;
        for (int t = 0; t < n; t++) {
            means[t % period] += series[t + 1] - series[t];
            counts[t % period]++;
        }
        double between = 0;
        for (int i = 0; i < period; i++) {
            means[i] /= counts[i];
            between += counts[i] * (means[i] - mean) * (means[i] - mean);
        }
        double within = 0;
        for (int t = 0; t < n; t++) {
            double rest = series[t + 1] - series[t] - means[t % period];
            within += rest * rest;
        }
        double f = between / (period - 1) / (within / (n - period));
        return f > 1 ? 1 - 1 / f : 0;
    }
}
