package io.framewise.forecast.intermittent;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import java.util.Arrays;

/**
 * Sizes of demand and the intervals between demands, smoothed apart; demand per step is their ratio (Croston 1972, Operational
 * Research Quarterly 23). The ratio is too high on average where intervals vary; Syntetos and Boylan (2005, International
 * Journal of Forecasting 21) take half the smoothing parameter of it away. The parameter, from 0.05 to 0.3 as they advise,
 * leaves the least squared one-step errors. Linear in values.
 */
public final class Croston extends SeriesMethod {
    private static final double[] ALPHAS = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3};

    private final boolean corrected;

    /** Makes the method of Croston. */
    public Croston() {
        this(
                "croston",
                "Croston",
                "Croston (1972), Forecasting and stock control for intermittent demands, Operational Research Quarterly 23",
                false);
    }

    private Croston(String id, String title, String reference, boolean corrected) {
        super(id, title, reference);
        this.corrected = corrected;
    }

    /** {@return the method with the correction of Syntetos and Boylan} */
    public static Croston corrected() {
        return new Croston(
                "sba",
                "Syntetos-Boylan approximation",
                "Syntetos and Boylan (2005), The accuracy of intermittent demand estimates, "
                        + "International Journal of Forecasting 21",
                true);
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double[] best = run(series, ALPHAS[0], new double[series.length]);
        for (double alpha : ALPHAS) {
            double[] other = run(series, alpha, new double[series.length]);
            best = other[0] < best[0] ? other : best;
        }
        double[] fitted = new double[series.length];
        run(series, best[1], fitted);
        double[] points = new double[horizon];
        Arrays.fill(points, best[4]);
        Account account = new Account(id())
                .ratio("alpha", best[1])
                .ratio("interval", best[3])
                .quantity("size", best[2])
                .fitted(fitted);
        return new Continuation(points, DemandQuantiles.of(series, 1 / best[3], best[2]), account);
    }

    /** The squared errors, the parameter, and the size, interval and rate after the last value. */
    private double[] run(double[] series, double alpha, double[] fitted) {
        int first = 0;
        while (first < series.length && series[first] == 0) {
            first++;
        }
        if (first == series.length) {
            return new double[] {0, alpha, 0, series.length, 0};
        }
        double size = series[first];
        double interval = first + 1.0;
        boolean varied = false;
        double rate = size / interval;
        double squares = 0;
        int since = 0;
        for (int t = first + 1; t < series.length; t++) {
            fitted[t] = rate;
            squares += (series[t] - rate) * (series[t] - rate);
            since++;
            if (series[t] != 0) {
                varied |= since != interval;
                size += alpha * (series[t] - size);
                interval += alpha * (since - interval);
                since = 0;
                // Equal intervals have no variance, so there is nothing to correct.
                rate = (corrected && varied ? 1 - alpha / 2 : 1) * size / interval;
            }
        }
        return new double[] {squares, alpha, size, interval, rate};
    }
}
