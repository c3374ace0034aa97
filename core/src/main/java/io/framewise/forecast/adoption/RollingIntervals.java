package io.framewise.forecast.adoption;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Intervals whose half-widths are past errors of the same method, and how often they held. */
final class RollingIntervals {
    private static final int FEWEST_ORIGINS = 6;
    private static final double SHORTFALL = 0.05;
    private static final double MOST = 0x1p1020;

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
            double[] widths = widths(errors.origins() + errors.steps(), level);
            Optional<PredictionInterval> own = forecast.interval(level);
            double[] lower = new double[points.length];
            double[] upper = new double[points.length];
            for (int h = 0; h < points.length; h++) {
                // Too few errors to promise the level: the method's own interval.
                double half = widths.length == 0 ? 0 : widths[h];
                double low = errors.onLogs() ? points[h] * StrictMath.exp(-half) : points[h] - half;
                double high = errors.onLogs() ? points[h] * StrictMath.exp(half) : points[h] + half;
                if (widths.length == 0 && own.isPresent()) {
                    low = Math.min(low, own.get().lower()[h]);
                    high = Math.max(high, own.get().upper()[h]);
                }
                double floor = request.series().nonNegative() ? 0 : -MOST;
                lower[h] = Math.min(inner[h], Math.max(floor, low));
                upper[h] = Math.max(outer[h], Math.min(MOST, high));
            }
            all.add(PredictionInterval.of(level, lower, upper));
            inner = lower;
            outer = upper;
        }
        return all;
    }

    /**
     * Half-widths from the errors known at an origin: that of all steps together times the root of the step, or that of the
     * step itself where it has enough errors and they grew faster; none when there are too few errors to promise the level.
     */
    private double[] widths(int end, double level) {
        OptionalDouble pooled = ConformalHalfWidth.of(errors.scaledUntil(end), level);
        if (pooled.isEmpty()) {
            return new double[0];
        }
        double[] widths = new double[errors.steps()];
        double least = 0;
        for (int h = 0; h < widths.length; h++) {
            double own = ConformalHalfWidth.of(errors.until(end, h), level).orElse(0);
            least = Math.max(least, Math.max(own, pooled.getAsDouble() * StrictMath.sqrt(h + 1.0)));
            widths[h] = least;
        }
        return widths;
    }

    /** How often they held at each origin, made from what was known by then. */
    List<AchievedCoverage> achieved(ForecastRequest request) {
        List<AchievedCoverage> all = new ArrayList<>();
        for (double level : request.levels()) {
            int held = 0;
            int values = 0;
            for (int o = FEWEST_ORIGINS; o < errors.origins(); o++) {
                double[] widths = widths(o, level);
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
