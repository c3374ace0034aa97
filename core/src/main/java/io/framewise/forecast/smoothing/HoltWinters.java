package io.framewise.forecast.smoothing;

import io.framewise.forecast.numeric.QuasiNewton;
import io.framewise.forecast.numeric.SmoothFunction;
import io.framewise.forecast.season.SeasonalIndices;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * Level, trend and season smoothed by three parameters between 0 and 1 that leave the least squared one-step errors (Holt 1957,
 * reprinted in International Journal of Forecasting 20; Winters 1960, Management Science 6). Seasons start as the indices of a
 * classical decomposition, level and trend as the line through the first two periods without them. A series of fewer than two
 * periods, or with no period, has no season. Deviations as of the additive model, times the season where it multiplies (Chatfield
 * and Yar 1991, International Journal of Forecasting 7).
 */
public final class HoltWinters extends SeriesMethod {
    private static final double[][] STARTS = {{0.3, 0.1, 0.2}, {0.8, 0.02, 0.5}, {0.1, 0.02, 0.05}};
    private static final int STEPS = 60;
    private static final int FIRST = 10;
    private static final double LEAST = 1e-20;

    private final boolean ratios;

    private HoltWinters(String id, String title, boolean ratios) {
        super(
                id,
                title,
                "Winters (1960), Forecasting sales by exponentially weighted moving averages, Management Science 6");
        this.ratios = ratios;
    }

    /** {@return the method that adds the season} */
    public static HoltWinters additive() {
        return new HoltWinters("holt-winters", "Holt-Winters, additive season", false);
    }

    /** {@return the method that multiplies by the season, for values above zero} */
    public static HoltWinters multiplicative() {
        return new HoltWinters("holt-winters-multiplicative", "Holt-Winters, multiplicative season", true);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).needsPositive(ratios).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        boolean seasonal = period > 1 && series.length >= 2 * period;
        SeasonalIndices indices = seasonal ? SeasonalIndices.of(series, period, ratios) : SeasonalIndices.none();
        double[] rest = seasonal ? indices.removedFrom(series) : series;
        double[] line = line(rest, Math.min(rest.length, Math.max(FIRST, seasonal ? 2 * period : 0)));
        WintersRecursion run = new WintersRecursion(series, seasonal ? period : 1, ratios, indices);
        SmoothFunction function = SmoothFunction.byDifferences(
                x -> StrictMath.log(run.run(line, share(x[0]), share(x[1]), share(x[2])) + LEAST));
        double[] best = new double[3];
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : STARTS) {
            double[] x = {angle(start[0]), angle(start[1]), angle(start[2])};
            double value = QuasiNewton.minimize(function, x, STEPS, 1e-6);
            if (value < least) {
                least = value;
                best = x;
            }
        }
        double alpha = share(best[0]);
        double beta = share(best[1]);
        double gamma = share(best[2]);
        run.run(line, alpha, beta, gamma);
        double sigma = StrictMath.sqrt(run.squares() / Math.max(1, series.length - (seasonal ? 3 : 2)));
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        double sum = 1;
        for (int h = 0; h < horizon; h++) {
            double s = run.season(series.length + h);
            double plain = run.level() + (h + 1) * run.slope();
            points[h] = ratios ? plain * s : plain + s;
            if (h > 0) {
                double weight = alpha * (1 + h * beta);
                weight += seasonal && !ratios && h % period == 0 ? gamma * (1 - alpha) : 0;
                sum += weight * weight;
            }
            deviations[h] = sigma * StrictMath.sqrt(sum) * (seasonal && ratios ? Math.abs(s) : 1);
        }
        Account account = new Account(seasonal ? id() : "holt")
                .ratio("alpha", alpha)
                .ratio("beta", beta)
                .quantity("level", run.level())
                .quantity("slope", run.slope())
                .quantity("sigma", sigma)
                .fitted(run.forecasts());
        if (seasonal) {
            account.ratio("gamma", gamma);
        } else if (period > 1) {
            account.warning("Fewer than two periods of (%s) values show no season.".formatted(period));
        }
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }

    /** The level before the first value and the slope. */
    private static double[] line(double[] series, int size) {
        double center = (size - 1) / 2.0;
        double mean = 0;
        double cross = 0;
        double spread = 0;
        for (int t = 0; t < size; t++) {
            mean += series[t] / size;
        }
        for (int t = 0; t < size; t++) {
            cross += (t - center) * (series[t] - mean);
            spread += (t - center) * (t - center);
        }
        double slope = spread > 0 ? cross / spread : 0;
        return new double[] {mean - slope * (center + 1), slope};
    }

    private static double angle(double share) {
        return StrictMath.asin(2 * share - 1);
    }

    private static double share(double angle) {
        return (1 + StrictMath.sin(angle)) / 2;
    }
}
