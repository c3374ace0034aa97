package io.framewise.spi;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Explains a method that gives points only: see {@link Forecaster#forecast(ForecastRequest)}. */
final class PointsOnly {
    private PointsOnly() {}

    static Forecast explain(Forecaster method, ForecastRequest request) {
        method.capabilities().refusal(request.series()).ifPresent(reason -> {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "Method (%s) refuses: %s".formatted(method.id(), reason)));
        });
        double[] filled = request.series().filled();
        double[] points = method.forecast(filled.clone(), request.horizon());
        double floor = request.series().nonNegative() ? 0 : -Double.MAX_VALUE / 4;
        int cut = 0;
        for (int h = 0; h < points.length; h++) {
            if (points[h] < floor) {
                points[h] = floor;
                cut++;
            }
        }
        Forecast.Builder forecast = Forecast.builder()
                .method(method.id())
                .points(points)
                .addAllIntervals(intervals(filled, points, floor, request.levels()));
        if (request.series().absent() > 0) {
            forecast.addWarning("Absent values (%s) were dropped at the start and interpolated elsewhere."
                    .formatted(request.series().absent()));
        }
        if (cut > 0) {
            forecast.addWarning("Points below zero (%s) were cut at zero.".formatted(cut));
        }
        if (request.levels().length > 0) {
            forecast.addWarning("The method gives points only; the intervals are those of a random walk.");
        }
        return forecast.build();
    }

    /** The quantile of the absolute steps of the series, the finite-sample one of conformal prediction, times the root of h. */
    private static List<PredictionInterval> intervals(
            double[] series, double[] points, double floor, double... levels) {
        double[] steps = new double[Math.max(1, series.length - 1)];
        for (int t = 1; t < series.length; t++) {
            steps[t - 1] = Math.abs(series[t] / 2 - series[t - 1] / 2);
        }
        Arrays.sort(steps);
        List<PredictionInterval> all = new ArrayList<>();
        for (double level : levels) {
            int rank = (int) Math.ceil(level / 100 * (steps.length + 1));
            double step = steps[Math.min(rank, steps.length) - 1];
            double[] lower = points.clone();
            double[] upper = points.clone();
            for (int h = 0; h < points.length; h++) {
                double half = step * Math.sqrt(h + 1.0) * 2;
                lower[h] = Math.min(points[h], Math.max(floor, points[h] - half));
                upper[h] = Math.max(points[h], Math.min(Double.MAX_VALUE / 4, points[h] + half));
            }
            all.add(PredictionInterval.of(level, lower, upper));
        }
        return all;
    }
}
