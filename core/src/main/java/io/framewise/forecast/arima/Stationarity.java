package io.framewise.forecast.arima;

import io.framewise.forecast.decomposition.Mstl;

/** Decides how often to difference. */
final class Stationarity {
    /** The 5 % point of the statistic of Kwiatkowski, Phillips, Schmidt and Shin for a level. */
    private static final double KPSS_LIMIT = 0.463;
    /** Wang, Smith and Hyndman (2006), Data Mining and Knowledge Discovery 13. */
    private static final double STRENGTH_LIMIT = 0.64;

    private Stationarity() {}

    /** Differences at lag 1 until the test of Kwiatkowski et al. (1992), Journal of Econometrics 54, keeps the level; at most 2. */
    static int differences(double[] series) {
        double[] rest = series;
        int d = 0;
        while (d < 2 && rest.length > 6 && kpss(rest) > KPSS_LIMIT) {
            rest = differenced(rest, 1);
            d++;
        }
        return d;
    }

    /** The statistic, with weights of Bartlett up to lag 3 sqrt(n) / 13; 0 for a constant. */
    static double kpss(double[] series) {
        int n = series.length;
        double mean = 0;
        for (double value : series) {
            mean += value / n;
        }
        double partial = 0;
        double sum = 0;
        for (double value : series) {
            partial += value - mean;
            sum += partial * partial;
        }
        int lags = (int) (3 * StrictMath.sqrt(n) / 13);
        double variance = 0;
        for (int lag = 0; lag <= lags; lag++) {
            double covariance = 0;
            for (int t = lag; t < n; t++) {
                covariance += (series[t] - mean) * (series[t - lag] - mean);
            }
            variance += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * covariance / n;
        }
        return variance > 1e-20 ? sum / ((double) n * n * variance) : 0;
    }

    /** One seasonal difference where the season is strong: 1 - var(rest) / var(season and rest) above 0.64 in an STL decomposition. */
    static int seasonalDifferences(double[] series, int period) {
        if (period < 2 || series.length < 2 * period + 5) {
            return 0;
        }
        return new Mstl().of(series, period).strength(0) > STRENGTH_LIMIT ? 1 : 0;
    }

    static double[] differenced(double[] series, int lag) {
        double[] result = new double[series.length - lag];
        for (int t = 0; t < result.length; t++) {
            result[t] = series[t + lag] - series[t];
        }
        return result;
    }
}
