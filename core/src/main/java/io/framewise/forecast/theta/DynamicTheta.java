package io.framewise.forecast.theta;

import io.framewise.forecast.numeric.QuasiNewton;
import io.framewise.forecast.numeric.SmoothFunction;
import io.framewise.forecast.season.ShrunkenSeason;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.Arrays;

/**
 * Optimized theta models as state space models (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016, International
 * Journal of Forecasting 32), on the seasonally adjusted series: mu_t = l + (1 - 1/theta) ((1 - alpha)^(t-1) A + (1 - (1 -
 * alpha)^t) / alpha B), where the line A + B t is that of the whole series (optimized) or of the values so far (dynamic).
 * First level, alpha in [0.1, 0.99] and theta in [1, 64] minimize the squared one-step errors from the third value on. The
 * deviation of step h is sigma sqrt(1 + (h - 1) alpha^2). Linear in values for each step of the search.
 */
public final class DynamicTheta extends SeriesMethod {
    private static final double[] STARTS = {0.5, 0.15, 0.9};
    private static final int SKIPPED = 2;

    private final boolean dynamic;

    private DynamicTheta(String id, String title, boolean dynamic) {
        super(
                id,
                title,
                "Fiorucci et al. (2016), Models for optimising the theta method, International Journal of Forecasting 32");
        this.dynamic = dynamic;
    }

    /** {@return the model whose line moves with the values} */
    public static DynamicTheta dynamic() {
        return new DynamicTheta("dynamic-theta", "Dynamic optimized theta", true);
    }

    /** {@return the model with one line for the whole series} */
    public static DynamicTheta optimized() {
        return new DynamicTheta("optimized-theta", "Optimized theta", false);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        return ShrunkenSeason.around(this::plain, series, period, horizon);
    }

    private Continuation plain(double[] series, int horizon) {
        int n = series.length;
        double size = Math.max(1e-9, Math.abs(series[0]));
        double[] extended = Arrays.copyOf(series, n + horizon);
        double[] best = {0, 0, 0};
        double least = Double.POSITIVE_INFINITY;
        SmoothFunction function = SmoothFunction.byDifferences(x -> run(extended, n, n, size, x));
        for (double start : STARTS) {
            double[] x = {0, angle((start - 0.1) / 0.89), angle(1.0 / 2 - 1e-3)};
            double value = QuasiNewton.minimize(function, x, 60, 1e-8);
            if (value < least) {
                least = value;
                best = x;
            }
        }
        run(extended, n, n + horizon, size, best);
        double alpha = 0.1 + 0.89 * share(best[1]);
        double squares = StrictMath.exp(run(extended, n, n, size, best)) - 1e-20;
        double sigma = StrictMath.sqrt(Math.max(0, squares) / Math.max(1, n - SKIPPED - 3));
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            points[h] = extended[n + h];
            deviations[h] = sigma * StrictMath.sqrt(1 + h * alpha * alpha);
        }
        Account account = new Account(id())
                .ratio("alpha", alpha)
                .ratio("theta", 1 / (1 - weight(best[2])))
                .quantity("l", size * (1 + best[0]))
                .quantity("sigma", sigma);
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }

    /** 1 - 1/theta, from 0 to 1 - 1/64. */
    private static double weight(double angle) {
        return share(angle) * (1 - 1.0 / 64);
    }

    private static double angle(double share) {
        return StrictMath.asin(2 * share - 1);
    }

    private static double share(double angle) {
        return (1 + StrictMath.sin(angle)) / 2;
    }

    /** The logarithm of the sum of squared errors; beyond n values, fills them with their forecasts. */
    private double run(double[] series, int n, int end, double size, double[] x) {
        double alpha = 0.1 + 0.89 * share(x[1]);
        double weight = weight(x[2]);
        double level = size * (1 + x[0]);
        if (dynamic || n < 2) {
            return moving(series, n, end, alpha, weight, level);
        }
        double slope = Theta.slope(Arrays.copyOf(series, n));
        double mean = 0;
        for (int t = 0; t < n; t++) {
            mean += series[t] / n;
        }
        double intercept = mean - slope * (n + 1) / 2.0;
        double squares = 0;
        double power = 1;
        for (int t = 1; t <= end; t++) {
            double mu = level + weight * (power * intercept + (1 - power * (1 - alpha)) / alpha * slope);
            if (t > n) {
                series[t - 1] = mu;
            } else if (t > SKIPPED) {
                squares += (series[t - 1] - mu) * (series[t - 1] - mu);
            }
            level += alpha * (series[t - 1] - level);
            power *= 1 - alpha;
        }
        return StrictMath.log(squares + 1e-20);
    }

    private static double moving(double[] series, int n, int end, double alpha, double weight, double first) {
        double level = first;
        double mean = 0;
        double slope = 0;
        double intercept = 0;
        double squares = 0;
        double power = 1;
        for (int t = 1; t <= end; t++) {
            double mu = t == 1
                    ? series[0]
                    : level + weight * (power * intercept + (1 - power * (1 - alpha)) / alpha * slope);
            if (t > n) {
                series[t - 1] = mu;
            } else if (t > SKIPPED) {
                squares += (series[t - 1] - mu) * (series[t - 1] - mu);
            }
            double y = series[t - 1];
            level += alpha * (y - level);
            // The line through the first t values, from that through one fewer.
            slope = t < 2 ? 0 : ((t - 2) * slope + 6 * (y - mean) / t) / (t + 1);
            mean += (y - mean) / t;
            intercept = mean - slope * (t + 1) / 2;
            power *= 1 - alpha;
        }
        return StrictMath.log(squares + 1e-20);
    }
}
