package io.framewise.forecast.adoption;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.PredictionInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@link SharedTrend} says of one series, with its record at the last origins of that series. Stateless. */
public final class SharedTrendForecast {
    /** The identifier of the method. */
    public static final String METHOD = "shared-trend";

    private static final int BACK = 24;
    private static final int COVERED = 12;
    private static final int FIRST = 24;
    private static final double MOST = 0x1p1020;

    private SharedTrendForecast() {}

    /**
     * Explains the forecast of one series.
     *
     * @param trend the series of its market
     * @param series its position among them
     * @param origin the last step that is known
     * @param horizon how many steps ahead, as many as the trend looks
     * @param levels of the intervals in percent, ascending
     * @return the forecast; nothing when the series is too short, or erred no less than naive at its last origins
     */
    public static Optional<Forecast> of(SharedTrend trend, int series, int origin, int horizon, double... levels) {
        double relative = relative(trend, series, origin, horizon);
        if (!(relative < 1) || origin < FIRST + 1) {
            return Optional.empty();
        }
        double level = trend.level(origin, series);
        double[] path = trend.path(origin, series);
        double[] points = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            points[h] = bounded(level + path[h]);
        }
        Forecast.Builder forecast = Forecast.builder().method(METHOD).points(points);
        List<AchievedCoverage> coverages = new ArrayList<>();
        for (double percent : levels) {
            double[] widths = trend.halfWidths(origin, percent)[series];
            double[] lower = new double[horizon];
            double[] upper = new double[horizon];
            for (int h = 0; h < horizon; h++) {
                lower[h] = Math.min(points[h], bounded(level + path[h] - widths[h]));
                upper[h] = Math.max(points[h], bounded(level + path[h] + widths[h]));
            }
            forecast.addInterval(PredictionInterval.of(percent, lower, upper));
            coverage(trend, series, origin, horizon, percent).ifPresent(coverages::add);
        }
        double[] weights = trend.weights(origin, series);
        for (int k = 0; k < weights.length; k++) {
            forecast.addMember(ForecastMember.builder()
                    .method(SharedTrend.members().get(k))
                    .weight(weights[k])
                    .build());
        }
        return Optional.of(forecast.coverages(coverages)
                .doubt(String.format(
                        Locale.ROOT,
                        "It follows the whole market; at the last %d origins it erred %.0f %% as much as naive, and when the market"
                                + " turns, it will err more.",
                        Math.min(BACK, origin - FIRST),
                        100 * relative))
                .build());
    }

    private static double bounded(double log) {
        return Math.min(MOST, StrictMath.exp(log));
    }

    /** The absolute errors on logarithms beside those of naive, at the last origins. */
    private static double relative(SharedTrend trend, int series, int origin, int horizon) {
        double[] logs = trend.logs(origin, series);
        double mine = 0;
        double naive = 0;
        for (int o = Math.max(FIRST, origin - BACK); o < origin; o++) {
            double[] path = trend.path(o, series);
            for (int h = 0; h < horizon && o + h + 1 <= origin; h++) {
                double change = logs[o + h + 1] - logs[o];
                if (!Double.isNaN(change)) {
                    mine += Math.abs(change - path[h]) / StrictMath.sqrt(h + 1.0);
                    naive += Math.abs(change) / StrictMath.sqrt(h + 1.0);
                }
            }
        }
        return mine / naive;
    }

    private static Optional<AchievedCoverage> coverage(
            SharedTrend trend, int series, int origin, int horizon, double level) {
        double[] logs = trend.logs(origin, series);
        int held = 0;
        int values = 0;
        for (int o = Math.max(FIRST, origin - COVERED); o < origin; o++) {
            double[] path = trend.path(o, series);
            double[] widths = trend.halfWidths(o, level)[series];
            for (int h = 0; h < horizon && o + h + 1 <= origin; h++) {
                double error = Math.abs(logs[o + h + 1] - logs[o] - path[h]);
                held += error <= widths[h] ? 1 : 0;
                values += Double.isNaN(error) ? 0 : 1;
            }
        }
        return values == 0
                ? Optional.empty()
                : Optional.of(AchievedCoverage.builder()
                        .level(level)
                        .share(held / (double) values)
                        .values(values)
                        .build());
    }
}
