package io.framewise.forecast.growth;

import io.framewise.forecast.numeric.NormalQuantile;
import io.framewise.forecast.numeric.QuasiNewton;
import io.framewise.forecast.numeric.SmoothFunction;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import java.util.Arrays;

/**
 * A curve fitted to the logarithms of a series at the mode of the posterior: normal errors, and a log-normal prior on the ceiling,
 * since early values do not tell it (Meade and Islam 2006, International Journal of Forecasting 22); other parameters are held weakly
 * to zero. The curve goes on from the last value; the deviation of the logarithm grows with the root of the steps, from the changes
 * of the errors.
 */
final class CurveFit {
    private static final double LEAST = 1e-16;
    private static final double WEAK = 10;
    private static final int STEPS = 80;

    private CurveFit() {}

    /** A curve by time, from 1 at the first value, and free numbers, the first of them the logarithm of the ceiling. */
    @FunctionalInterface
    interface Curve {
        double logarithm(double time, double[] x);
    }

    /** The prior of the logarithm of the ceiling, and places from where the other numbers are sought. */
    static final class Prior {
        private final double center;
        private final double deviation;
        private final double[][] starts;

        Prior(double center, double deviation, double[][] starts) {
            this.center = center;
            this.deviation = deviation;
            this.starts = starts;
        }
    }

    static Continuation continued(String form, Curve curve, Prior prior, String[] names, double[] series, int horizon) {
        int n = series.length;
        double[] logs = new double[n];
        boolean moves = false;
        for (int t = 0; t < n; t++) {
            logs[t] = StrictMath.log(series[t]);
            moves |= series[t] != series[0];
        }
        if (!moves) {
            double[] same = new double[horizon];
            Arrays.fill(same, series[0]);
            return new Continuation(
                    same,
                    (h, probability) -> same[h],
                    new Account(form).warning("A series that never moved has no curve."));
        }
        SmoothFunction function = SmoothFunction.byDifferences(x -> {
            double squares = LEAST;
            for (int t = 0; t < n; t++) {
                double e = logs[t] - curve.logarithm(t + 1, x);
                squares += e * e;
            }
            double away = (x[0] - prior.center) / prior.deviation;
            double value = n * StrictMath.log(squares) + away * away;
            for (int i = 1; i < x.length; i++) {
                value += x[i] * x[i] / (WEAK * WEAK);
            }
            return value < Double.POSITIVE_INFINITY ? value : Double.POSITIVE_INFINITY;
        });
        double[] best = first(prior, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < prior.starts.length; i++) {
            double[] x = first(prior, i);
            double value = QuasiNewton.minimize(function, x, STEPS, 1e-6);
            if (value < least) {
                least = value;
                best = x;
            }
        }
        return ahead(form, curve, names, logs, best, horizon);
    }

    private static double[] first(Prior prior, int index) {
        double[] start = prior.starts[index];
        double[] x = new double[start.length + 1];
        x[0] = prior.center;
        System.arraycopy(start, 0, x, 1, start.length);
        return x;
    }

    private static Continuation ahead(
            String form, Curve curve, String[] names, double[] logs, double[] x, int horizon) {
        int n = logs.length;
        double[] fitted = new double[n];
        double squares = 0;
        double changes = 0;
        double before = 0;
        for (int t = 0; t < n; t++) {
            double value = curve.logarithm(t + 1, x);
            double e = logs[t] - value;
            fitted[t] = StrictMath.exp(value);
            squares += e * e;
            changes += t > 0 ? (e - before) * (e - before) : 0;
            before = e;
        }
        double sigma = StrictMath.sqrt(changes / Math.max(1, n - 1));
        double[] points = new double[horizon];
        double last = logs[n - 1] - curve.logarithm(n, x);
        for (int h = 0; h < horizon; h++) {
            points[h] = StrictMath.exp(last + curve.logarithm(n + 1 + h, x));
        }
        double logLikelihood = -n / 2.0 * (StrictMath.log(2 * StrictMath.PI * (squares / n + LEAST)) + 1);
        Account account = new Account(form)
                .quantity("ceiling", StrictMath.exp(x[0]))
                .ratio("log-likelihood of logarithms", logLikelihood)
                .ratio("sigma", sigma)
                .fitted(fitted);
        for (int i = 0; i < names.length; i++) {
            account.ratio(names[i], x[i + 1]);
        }
        if (points[horizon - 1] < StrictMath.exp(x[0]) / 2 && points[horizon - 1] > points[0]) {
            account.warning("Growth has not slowed down yet, so the ceiling is mostly that of the prior.");
        }
        return new Continuation(
                points,
                (h, probability) ->
                        points[h] * StrictMath.exp(NormalQuantile.at(probability) * sigma * StrictMath.sqrt(h + 1.0)),
                account);
    }

    /** The largest value. */
    static double most(double[] series) {
        double most = series[0];
        for (double value : series) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** log(1 + e^x) without overflow. */
    static double softPlus(double x) {
        return x > 30 ? x : StrictMath.log1p(StrictMath.exp(x));
    }
}
