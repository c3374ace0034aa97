package io.framewise.forecast.theta;

import io.framewise.forecast.season.Naive2;
import io.framewise.forecast.season.ShrunkenSeason;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.spi.Capabilities;

/**
 * The theta method (Assimakopoulos and Nikolopoulos 2000, International Journal of Forecasting 16) in the form of Hyndman and
 * Billah (2003), International Journal of Forecasting 19: simple exponential smoothing of the seasonally adjusted series plus
 * a drift of half the slope b of its line over time, X + b/2 (h - 1 + (1 - (1 - alpha)^n) / alpha). The deviation of step h is
 * sigma sqrt(1 + (h - 1) alpha^2). O(values x period).
 */
public final class Theta extends SeriesMethod {
    private final boolean shrunken;

    /** Makes the method as published, with the season that the test of autocorrelation finds. */
    public Theta() {
        this("theta", "Theta", false);
    }

    private Theta(String id, String title, boolean shrunken) {
        super(
                id,
                title,
                "Assimakopoulos and Nikolopoulos (2000), The theta model, International Journal of Forecasting 16");
        this.shrunken = shrunken;
    }

    /** {@return the method with a season shrunk by what chance explains of it, for which there is no test} */
    public static Theta shrunken() {
        return new Theta("theta-shrunken", "Theta around a shrunken season", true);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        return shrunken
                ? ShrunkenSeason.around(Theta::plain, series, period, horizon)
                : Naive2.around(Theta::plain, series, period, horizon);
    }

    private static Continuation plain(double[] series, int horizon) {
        int n = series.length;
        Continuation smoothed = Ets.simple().continued(series, 1, horizon);
        double alpha = smoothed.account().ratio("alpha");
        double sigma = smoothed.account().quantity("sigma");
        double drift = slope(series) / 2;
        double past = (1 - StrictMath.pow(1 - alpha, n)) / alpha;
        double[] points = smoothed.points().clone();
        double[] deviations = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            points[h] += drift * (h + past);
            deviations[h] = sigma * StrictMath.sqrt(1 + h * alpha * alpha);
        }
        Account account = new Account("theta")
                .ratio("alpha", alpha)
                .quantity("drift", drift)
                .quantity("sigma", sigma);
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }

    /** The slope of the line through a series by least squares. */
    static double slope(double[] series) {
        double center = (series.length - 1) / 2.0;
        double cross = 0;
        double spread = 0;
        for (int t = 0; t < series.length; t++) {
            cross += (t - center) * series[t];
            spread += (t - center) * (t - center);
        }
        return spread > 0 ? cross / spread : 0;
    }
}
