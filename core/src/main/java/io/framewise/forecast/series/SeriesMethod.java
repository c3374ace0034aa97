package io.framewise.forecast.series;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.ArrayList;
import java.util.List;

/**
 * What all methods here share. Absent values are filled in for methods that do not take them; the series is divided by a
 * power of two, which is exact, so that squares neither overflow nor vanish and every method follows a change of unit; and
 * whatever a method answers becomes finite, ordered and nested intervals, cut at zero where values cannot be negative.
 * Stateless, so safe for use by several threads.
 */
public abstract class SeriesMethod implements Forecaster {
    /** What points and bounds are cut at, unless the series itself goes farther. */
    private static final double MOST = 0x1p1020;

    private final String id;
    private final String title;
    private final String reference;

    /**
     * Names the method.
     *
     * @param id the identifier
     * @param title the name for readers
     * @param reference the paper or book that defines it
     */
    protected SeriesMethod(String id, String title, String reference) {
        this.id = id;
        this.title = title;
        this.reference = reference;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String reference() {
        return reference;
    }

    /**
     * Fits the method and continues the series.
     *
     * @param series values of a size around 1, oldest first, at least one; NaN where one is absent, if the method takes that
     * @param period steps in a season, 1 without one
     * @param horizon how many steps ahead
     * @return the continuation
     */
    public abstract Continuation continued(double[] series, int period, int horizon);

    @Override
    public final double[] forecast(double[] series, int horizon) {
        return forecast(ForecastRequest.of(TimeSeries.of(series), horizon).withLevels())
                .points();
    }

    @Override
    public final Forecast forecast(ForecastRequest request) {
        TimeSeries series = request.series();
        capabilities().refusal(series).ifPresent(reason -> {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "Method (%s) refuses: %s".formatted(id, reason)));
        });
        double[] values = capabilities().missingValues() ? series.values() : SeasonalGaps.filled(series);
        double scale = scale(values);
        for (int t = 0; t < values.length; t++) {
            values[t] /= scale;
        }
        Continuation continuation = continued(values, series.period(), request.horizon());
        double most = Math.max(MOST, largest(values) * scale);
        double floor = series.nonNegative() ? 0 : -most;
        double[] points = continuation.points().clone();
        int cut = 0;
        int unknown = 0;
        for (int h = 0; h < points.length; h++) {
            double point = points[h] * scale;
            if (Double.isNaN(point)) {
                // Values too far apart for the arithmetic: the last one that is there stands in.
                point = last(values) * scale;
                unknown++;
            }
            points[h] = within(point, floor, most);
            cut += point < floor || point > most ? 1 : 0;
        }
        Forecast.Builder forecast = Forecast.builder()
                .points(points)
                .addAllIntervals(intervals(continuation.quantiles(), points, floor, most, scale, request.levels()));
        continuation.account().into(forecast, id, scale);
        if (series.absent() > 0 && !capabilities().missingValues()) {
            forecast.addWarning((series.period() > 1
                            ? "Absent values (%s) were dropped at the start and filled from their neighbours and their season elsewhere."
                            : "Absent values (%s) were dropped at the start and interpolated elsewhere.")
                    .formatted(series.absent()));
        }
        if (unknown > 0) {
            forecast.addWarning("Points that could not be computed (%s) are the last value.".formatted(unknown));
        }
        if (cut > 0) {
            forecast.addWarning("Points beyond what can be (%s) were cut at the bound.".formatted(cut));
        }
        return forecast.build();
    }

    private static double last(double[] values) {
        int t = values.length - 1;
        while (Double.isNaN(values[t])) {
            t--;
        }
        return values[t];
    }

    private static double largest(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.abs(value) > most ? Math.abs(value) : most;
        }
        return most;
    }

    private static double scale(double[] values) {
        double most = largest(values);
        return most < Double.MIN_NORMAL ? 1 : Math.scalb(1.0, Math.getExponent(most));
    }

    private static double within(double value, double low, double high) {
        return value >= low ? Math.min(value, high) : low;
    }

    private static List<PredictionInterval> intervals(
            Quantiles quantiles, double[] points, double floor, double most, double scale, double... levels) {
        List<PredictionInterval> all = new ArrayList<>();
        double[] inner = points;
        double[] outer = points;
        for (double level : levels) {
            double tail = (1 - level / 100) / 2;
            double[] lower = new double[points.length];
            double[] upper = new double[points.length];
            for (int h = 0; h < points.length; h++) {
                double low = quantiles.at(h, tail) * scale;
                double high = quantiles.at(h, 1 - tail) * scale;
                // A quantile that is no number leaves the bound of the next level inside, or the point.
                lower[h] = low < inner[h] ? Math.max(low, floor) : inner[h];
                upper[h] = high > outer[h] ? Math.min(high, most) : outer[h];
            }
            all.add(PredictionInterval.of(level, lower, upper));
            inner = lower;
            outer = upper;
        }
        return all;
    }
}
