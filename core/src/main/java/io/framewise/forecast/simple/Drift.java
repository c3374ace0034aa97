package io.framewise.forecast.simple;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * The last value plus the mean step for every step ahead: a random walk with drift, whose deviation of step h is sigma
 * sqrt(h (1 + h / (n - 1))), the second part being the uncertainty of the drift (Hyndman and Athanasopoulos 2021,
 * Forecasting: Principles and Practice, sections 5.2 and 5.5). Two values have no spread. Linear in values and steps.
 */
public final class Drift extends SeriesMethod {
    /** Makes the method. */
    public Drift() {
        super("drift", "Drift", "Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, section 5.2");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().followsShifts(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        int n = series.length;
        double slope = n < 2 ? 0 : (series[n - 1] - series[0]) / (n - 1);
        double squares = 0;
        double[] fitted = new double[n - 1];
        for (int t = 1; t < n; t++) {
            fitted[t - 1] = series[t - 1] + slope;
            squares += (series[t] - fitted[t - 1]) * (series[t] - fitted[t - 1]);
        }
        double sigma = StrictMath.sqrt(squares / Math.max(1, n - 2));
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            points[h] = series[n - 1] + (h + 1) * slope;
            deviations[h] = sigma * StrictMath.sqrt((h + 1) * (1 + (h + 1.0) / Math.max(1, n - 1)));
        }
        Account account = new Account("drift")
                .quantity("slope", slope)
                .quantity("sigma", sigma)
                .fitted(fitted);
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }
}
