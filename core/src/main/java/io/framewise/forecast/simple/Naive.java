package io.framewise.forecast.simple;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.Arrays;

/**
 * The last value for every step; the deviation of step h is that of the steps of the series times the root of h (Hyndman
 * and Athanasopoulos 2021, Forecasting: Principles and Practice, sections 5.2 and 5.5). Linear in values and steps.
 */
public final class Naive extends SeriesMethod {
    /** Makes the method. */
    public Naive() {
        super("naive", "Naive", "Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, section 5.2");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().followsShifts(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        return lagged("naive", series, 1, horizon);
    }

    /** The random walk with a lag: the value a lag before, and errors that grow with each turn. */
    static Continuation lagged(String form, double[] series, int lag, int horizon) {
        int n = series.length;
        double squares = 0;
        for (int t = lag; t < n; t++) {
            squares += (series[t] - series[t - lag]) * (series[t] - series[t - lag]);
        }
        double sigma = StrictMath.sqrt(squares / Math.max(1, n - lag));
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            points[h] = series[n - lag + h % lag];
            int turn = h / lag + 1;
            deviations[h] = sigma * StrictMath.sqrt(turn);
        }
        Account account =
                new Account(form).quantity("sigma", sigma).fitted(Arrays.copyOf(series, Math.max(0, n - lag)));
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }
}
