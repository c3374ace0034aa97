package io.framewise.forecast.season;

/**
 * Tells whether a series has a season by the test of the M4 competition (Makridakis, Spiliotis and Assimakopoulos 2020,
 * International Journal of Forecasting 36): the autocorrelation at the period lies outside the 90 % limits of Bartlett,
 * |r_m| &gt; 1.645 sqrt((1 + 2 sum r_i^2) / n) with i below m. At least three periods are needed. O(values x period).
 */
public final class SeasonalityTest {
    private static final double LIMIT = 1.645;

    private SeasonalityTest() {}

    /**
     * Tells whether there is a season.
     *
     * @param series without absent values
     * @param period steps in a season
     * @return whether the test finds one
     */
    public static boolean finds(double[] series, int period) {
        int n = series.length;
        if (period < 2 || n < 3 * period) {
            return false;
        }
        double[] r = autocorrelations(series, period);
        double squares = 0;
        for (int i = 1; i < period; i++) {
            squares += r[i] * r[i];
        }
        return Math.abs(r[period]) > LIMIT * StrictMath.sqrt((1 + 2 * squares) / n);
    }

    /**
     * Gives autocorrelations.
     *
     * @param series without absent values
     * @param lags up to which lag
     * @return by lag, 1 at lag 0; zeros for a series that never changes
     */
    public static double[] autocorrelations(double[] series, int lags) {
        int n = series.length;
        double mean = 0;
        for (double value : series) {
            mean += value / n;
        }
        double[] r = new double[lags + 1];
        for (int lag = 0; lag <= lags; lag++) {
            for (int t = lag; t < n; t++) {
                r[lag] += (series[t] - mean) * (series[t - lag] - mean);
            }
        }
        double variance = r[0];
        for (int lag = 0; lag <= lags; lag++) {
            r[lag] = variance > 0 ? r[lag] / variance : 0;
        }
        return r;
    }
}
