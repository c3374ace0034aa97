package io.framewise.forecast.adoption;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.Arrays;
import java.util.List;

/**
 * The errors of one method at the origins of a series: what it would have said, knowing only what came before, less what
 * came (Tashman 2000, Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16). Errors are
 * differences of logarithms where all values are above zero, else differences.
 */
final class RollingErrors {
    /** How many of the last origins are known: of 24 there is a record, whose intervals need 24 more, and those 24 for weights. */
    static final int MOST_ORIGINS = 72;
    /** How many of the last origins weigh and scale. */
    static final int BACK = 24;
    /** How many values come before the first origin, at least. */
    static final int FEWEST_BEFORE = 12;

    private static final double LEAST = 1e-6;

    private final boolean logs;
    private final double[][] errors;
    private final double[] usual;

    private RollingErrors(boolean logs, double[][] errors, double... usual) {
        this.logs = logs;
        this.errors = errors;
        this.usual = usual;
    }

    static RollingErrors of(Forecaster method, TimeSeries series, int horizon) {
        return of(method, series, horizon, MOST_ORIGINS);
    }

    static RollingErrors of(Forecaster method, TimeSeries series, int horizon, int most) {
        boolean logs = series.smallest() > 0;
        int first = firstOrigin(series, most);
        double[][] errors = new double[Math.max(0, series.size() - 1 - first)][horizon];
        for (int o = 0; o < errors.length; o++) {
            Arrays.fill(errors[o], Double.NaN);
            TimeSeries known = series.first(first + o + 1);
            if (series.isPresent(first + o)
                    && method.capabilities().refusal(known).isEmpty()) {
                fill(errors[o], points(method, known, horizon), series, first + o, logs);
            }
        }
        return new RollingErrors(logs, errors, usual(series, series.size() - errors.length - 1, logs));
    }

    /** The errors of the mean of some methods on one series, each time with the weights known at that origin. */
    static RollingErrors mean(List<RollingErrors> members) {
        RollingErrors one = members.get(0);
        double[][] errors = new double[one.origins()][one.steps()];
        for (int o = 0; o < errors.length; o++) {
            double[] weights = weights(members, o);
            for (int h = 0; h < errors[o].length; h++) {
                for (int k = 0; k < weights.length; k++) {
                    errors[o][h] += weights[k] * members.get(k).errors[o][h];
                }
            }
        }
        return new RollingErrors(one.logs, errors, one.usual);
    }

    /** Weights that fall with the mean absolute errors known at an origin; equal ones where there are none. */
    static double[] weights(List<RollingErrors> members, int end) {
        double[] weights = new double[members.size()];
        double[] means = new double[weights.length];
        double largest = 0;
        for (int k = 0; k < weights.length; k++) {
            means[k] = members.get(k).meanUntil(end);
            largest = Math.max(largest, means[k]);
        }
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = largest > 0 ? 1 / Math.max(LEAST * largest, means[k]) : 1;
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    private static int firstOrigin(TimeSeries series, int most) {
        int present = 0;
        int t = 0;
        while (t < series.size() && present < FEWEST_BEFORE) {
            present += series.isPresent(t) ? 1 : 0;
            t++;
        }
        return Math.max(t - 1, series.size() - 1 - most);
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

    /** The mean absolute change from one step to the next up to each origin and the end; NaN without neighbors. */
    private static double[] usual(TimeSeries series, int first, boolean logs) {
        double[] usual = new double[series.size() - first];
        double sum = 0;
        int count = 0;
        for (int t = 0; t < series.size(); t++) {
            if (t > 0 && series.isPresent(t) && series.isPresent(t - 1)) {
                sum += Math.abs(
                        logs
                                ? StrictMath.log(series.value(t)) - StrictMath.log(series.value(t - 1))
                                : series.value(t) - series.value(t - 1));
                count++;
            }
            if (t >= first) {
                usual[t - first] = sum / count;
            }
        }
        return usual;
    }

    /** Whether errors are differences of logarithms. */
    boolean onLogs() {
        return logs;
    }

    int origins() {
        return errors.length;
    }

    /** How many of the last origins weigh. */
    int recent() {
        return Math.min(BACK, errors.length);
    }

    /** How many steps ahead there are. */
    int steps() {
        return errors.length == 0 ? 0 : errors[0].length;
    }

    /** The error at an origin for a step ahead, from 0; NaN where there is none. */
    double error(int origin, int h) {
        return errors[origin][h];
    }

    /** The mean absolute change of the series up to an origin; up to its end for the number of origins. */
    double usual(int end) {
        return usual[end];
    }

    /** The mean absolute error against that of another method at the last origins, by step; NaN without errors. */
    double relativeTo(RollingErrors other) {
        double sum = 0;
        int steps = 0;
        for (int h = 0; h < steps(); h++) {
            double mine = 0;
            double theirs = 0;
            for (int o = errors.length - recent(); o < errors.length; o++) {
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

    /** The mean absolute error at the last origins before one, as far as the outcome was known then, each divided by the root of its step. */
    double meanUntil(int end) {
        double sum = 0;
        int count = 0;
        for (int o = Math.max(0, end - BACK); o < end; o++) {
            for (int h = 0; h < errors[o].length && o + h + 1 <= end; h++) {
                if (!Double.isNaN(errors[o][h])) {
                    sum += Math.abs(errors[o][h]) / StrictMath.sqrt(h + 1.0);
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
