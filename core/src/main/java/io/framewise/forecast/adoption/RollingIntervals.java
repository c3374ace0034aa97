package io.framewise.forecast.adoption;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Intervals from past errors of the same method, and how often they held. The half-width of step h is a quantile of Student's t with
 * four degrees of freedom, since errors of adoption have heavy tails, times the root of h and the scale: the geometric mean of the
 * mean absolute error at the last 24 origins, each divided by the root of its step, and the mean absolute change of the series. The
 * first alone is too small where the last two years were easy. That four degrees and a scale of mean absolute values hold what
 * they promise was found on one half of the packages in the evaluation of downloads, and held on the other.
 */
final class RollingIntervals {
    /** How many origins a record needs. */
    static final int FEWEST_ORIGINS = 6;
    /** No end lies beyond it. */
    static final double MOST = 0x1p1020;

    private static final double SHORTFALL = 0.05;

    private final RollingErrors errors;

    RollingIntervals(RollingErrors errors) {
        this.errors = errors;
    }

    /** Intervals around the points of a forecast, nested by level and never narrower for later steps. */
    List<PredictionInterval> around(Forecast forecast, ForecastRequest request) {
        double[] points = forecast.points();
        List<PredictionInterval> all = new ArrayList<>();
        double[] inner = points;
        double[] outer = points;
        for (double level : request.levels()) {
            double[] widths = widths(errors.origins(), level, points.length);
            double[] lower = new double[points.length];
            double[] upper = new double[points.length];
            for (int h = 0; h < points.length; h++) {
                double low = errors.onLogs() ? points[h] * StrictMath.exp(-widths[h]) : points[h] - widths[h];
                double high = errors.onLogs() ? points[h] * StrictMath.exp(widths[h]) : points[h] + widths[h];
                double floor = request.series().nonNegative() ? 0 : -MOST;
                // A bound that is no number, such as zero times an infinite factor, leaves that of the level inside.
                lower[h] = low < inner[h] ? Math.min(inner[h], Math.max(floor, low)) : inner[h];
                upper[h] = high > outer[h] ? Math.max(outer[h], Math.min(MOST, high)) : outer[h];
            }
            all.add(PredictionInterval.of(level, lower, upper));
            inner = lower;
            outer = upper;
        }
        return all;
    }

    /** Half-widths from what was known at an origin; zero for a series without changes. */
    double[] widths(int end, double level, int steps) {
        double usual = errors.usual(end);
        double mean = errors.meanUntil(end);
        double scale = Double.isNaN(usual) ? 0 : Double.isNaN(mean) ? usual : StrictMath.sqrt(usual * mean);
        double[] widths = new double[steps];
        for (int h = 0; h < steps; h++) {
            widths[h] = quantile(level) * scale * StrictMath.sqrt(h + 1.0);
        }
        return widths;
    }

    /**
     * The half-width of a central interval of Student's t with four degrees of freedom: with a = 1 - (level / 100)^2,
     * 2 sqrt(cos(acos(sqrt(a)) / 3) / sqrt(a) - 1) (Shaw 2006, Sampling Student's T distribution, Journal of Computational
     * Finance 9).
     */
    static double quantile(double level) {
        double root = StrictMath.sqrt(1 - level / 100 * (level / 100));
        return 2 * StrictMath.sqrt(Math.max(0, StrictMath.cos(StrictMath.acos(root) / 3) / root - 1));
    }

    /** How often they held at each of the last origins, made from what was known by then. */
    List<AchievedCoverage> achieved(ForecastRequest request) {
        List<AchievedCoverage> all = new ArrayList<>();
        int first = Math.max(FEWEST_ORIGINS, errors.origins() - RollingErrors.BACK);
        for (double level : request.levels()) {
            int held = 0;
            int values = 0;
            for (int o = first; o < errors.origins(); o++) {
                double[] widths = widths(o, level, errors.steps());
                for (int h = 0; h < widths.length; h++) {
                    double error = Math.abs(errors.error(o, h));
                    values += Double.isNaN(error) ? 0 : 1;
                    held += error <= widths[h] ? 1 : 0;
                }
            }
            if (values > 0) {
                all.add(AchievedCoverage.builder()
                        .level(level)
                        .share(held / (double) values)
                        .values(values)
                        .build());
            }
        }
        return all;
    }

    /** The widest interval that held less often than promised, as a reason for doubt. */
    Optional<String> shortfall(ForecastRequest request) {
        String doubt = null;
        for (AchievedCoverage coverage : achieved(request)) {
            if (coverage.share() < coverage.level() / 100 - SHORTFALL) {
                doubt = String.format(
                        Locale.ROOT,
                        "Its %.0f %% interval held only %.0f %% of %d times in the back-test.",
                        coverage.level(),
                        100 * coverage.share(),
                        coverage.values());
            }
        }
        return Optional.ofNullable(doubt);
    }
}
