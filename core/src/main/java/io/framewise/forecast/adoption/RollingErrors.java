package io.framewise.forecast.adoption;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.Arrays;

/**
 * The errors of one method at every origin of a series: what it would have said, knowing only what came before, less what
 * came (Tashman 2000, Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16). Errors are
 * differences of logarithms where all values are above zero, else differences.
 */
final class RollingErrors {
    /** How many of the last origins count. */
    static final int MOST_ORIGINS = 24;
    /** How many values come before the first origin, at least. */
    static final int FEWEST_BEFORE = 12;

    private final boolean logs;
    private final double[][] errors;

    private RollingErrors(boolean logs, double[][] errors) {
        this.logs = logs;
        this.errors = errors;
    }

    static RollingErrors of(Forecaster method, TimeSeries series, int horizon) {
        boolean logs = series.smallest() > 0;
        int first = firstOrigin(series);
        double[][] errors = new double[Math.max(0, series.size() - 1 - first)][horizon];
        for (int o = 0; o < errors.length; o++) {
            Arrays.fill(errors[o], Double.NaN);
            TimeSeries known = series.first(first + o + 1);
            if (series.isPresent(first + o)
                    && method.capabilities().refusal(known).isEmpty()) {
                fill(errors[o], points(method, known, horizon), series, first + o, logs);
            }
        }
        return new RollingErrors(logs, errors);
    }

    private static int firstOrigin(TimeSeries series) {
        int present = 0;
        int t = 0;
        while (t < series.size() && present < FEWEST_BEFORE) {
            present += series.isPresent(t) ? 1 : 0;
            t++;
        }
        return Math.max(t - 1, series.size() - 1 - MOST_ORIGINS);
    }

    private static double[] points(Forecaster method, TimeSeries known, int horizon) {
        try {
            return method.forecast(ForecastRequest.of(known, horizon).withLevels())
                    .points();
        } catch (InvalidRequestException refused) {
            double[] none = new double[horizon];
            Arrays.fill(none, Double.NaN);
            return none;
        }
    }

    private static void fill(double[] errors, double[] points, TimeSeries series, int origin, boolean logs) {
        for (int h = 0; h < errors.length && origin + h + 1 < series.size(); h++) {
            double actual = series.value(origin + h + 1);
            errors[h] = logs ? StrictMath.log(points[h]) - StrictMath.log(actual) : points[h] - actual;
        }
    }

    /** Whether errors are differences of logarithms. */
    boolean onLogs() {
        return logs;
    }

    int origins() {
        return errors.length;
    }

    /** The error at an origin for a step ahead, from 0; NaN where there is none. */
    double error(int origin, int h) {
        return errors[origin][h];
    }

    /** The mean absolute error against that of another method, as the mean of the ratios by step; NaN without errors. */
    double relativeTo(RollingErrors other) {
        double sum = 0;
        int steps = 0;
        for (int h = 0; h < steps(); h++) {
            double mine = 0;
            double theirs = 0;
            for (int o = 0; o < errors.length; o++) {
                if (!Double.isNaN(errors[o][h]) && !Double.isNaN(other.errors[o][h])) {
                    mine += Math.abs(errors[o][h]);
                    theirs += Math.abs(other.errors[o][h]);
                }
            }
            if (theirs > 0) {
                sum += mine / theirs;
                steps++;
            }
        }
        return steps == 0 ? Double.NaN : sum / steps;
    }

    /** Absolute errors of which the outcome was known at an origin, for all steps together, divided by the root of the step. */
    double[] scaledUntil(int end) {
        double[] scaled = new double[errors.length * steps()];
        int count = 0;
        for (int h = 0; h < steps(); h++) {
            for (double error : until(end, h)) {
                scaled[count++] = error / StrictMath.sqrt(h + 1.0);
            }
        }
        return Arrays.copyOf(scaled, count);
    }

    /** Absolute errors of one step ahead, from 0, of which the outcome was known at an origin. */
    double[] until(int end, int h) {
        double[] known = new double[errors.length];
        int count = 0;
        for (int o = 0; o < errors.length && o + h + 1 <= end; o++) {
            if (!Double.isNaN(errors[o][h])) {
                known[count++] = Math.abs(errors[o][h]);
            }
        }
        return Arrays.copyOf(known, count);
    }

    /** How many steps ahead there are. */
    int steps() {
        return errors.length == 0 ? 0 : errors[0].length;
    }
}
