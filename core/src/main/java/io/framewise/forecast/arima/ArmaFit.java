package io.framewise.forecast.arima;

import io.framewise.forecast.numeric.QuasiNewton;
import io.framewise.forecast.numeric.SmoothFunction;
import java.util.Arrays;

/**
 * A stationary and invertible model fitted to a differenced series, by the conditional sum of squares of
 * {@link ArmaPolynomials} and, where it is asked for, from there on by {@link ExactLikelihood}.
 */
final class ArmaFit {
    private static final double LEAST = 1e-20;
    private static final int SEARCH_STEPS = 25;
    private static final int EXACT_STEPS = 8;
    private static final int THOROUGH_STEPS = 150;
    private static final double[] PLACES = {0, 0.1, 1.2, -0.5};
    private static final double EDGE = 2;
    private static final int LONGEST_REACH = 40;

    private final ArimaOrder order;
    private final double[] ar;
    private final double[] ma;
    private final double mean;
    private final double logLikelihood;
    private final double variance;
    private final double[] errors;

    private ArmaFit(ArimaOrder order, double[] w, double scale, double[] x, boolean exact) {
        this.order = order;
        ArmaPolynomials polynomials = ArmaPolynomials.of(order, x);
        ar = polynomials.ar();
        ma = polynomials.ma();
        mean = order.mean() ? x[x.length - 1] * scale : 0;
        int n = w.length;
        if (exact) {
            ExactLikelihood likelihood = ExactLikelihood.of(w, mean, ar, ma);
            logLikelihood = likelihood.value();
            variance = likelihood.variance() * n / Math.max(1, n - order.coefficients());
            errors = likelihood.errors();
        } else {
            errors = new double[n];
            double squares = polynomials.squares(w, mean, errors) + LEAST;
            logLikelihood = -n / 2.0 * (StrictMath.log(2 * StrictMath.PI * squares / n) + 1);
            variance = squares / Math.max(1, n - order.coefficients());
        }
    }

    /** Fits by the conditional sum of squares, or from there on by exact likelihood. */
    static ArmaFit of(ArimaOrder order, double[] w, boolean exact) {
        double scale = scale(w);
        double[] x = conditional(order, w, scale);
        if (exact && x.length > 0 && order.reach() <= LONGEST_REACH) {
            limit(order, x);
            QuasiNewton.minimize(likelihood(order, w, scale), x, EXACT_STEPS, 1e-3);
        }
        return new ArmaFit(order, w, scale, x, exact);
    }

    /** Fits by exact likelihood from several places until nothing is gained; for a model that is given. */
    static ArmaFit thorough(ArimaOrder order, double[] w) {
        double scale = scale(w);
        double[] first = conditional(order, w, scale);
        limit(order, first);
        double[] best = first;
        double least = Double.POSITIVE_INFINITY;
        for (double size : PLACES) {
            double[] x = first.clone();
            for (int i = 0; i < x.length - (order.mean() ? 1 : 0); i++) {
                // The second partial autocorrelation of a cycle is negative.
                x[i] = size == 0 ? x[i] : i == 1 && order.p() > 1 ? -size : size;
            }
            double value = QuasiNewton.minimize(likelihood(order, w, scale), x, THOROUGH_STEPS, 1e-7);
            if (value < least) {
                least = value;
                best = x;
            }
        }
        return new ArmaFit(order, w, scale, best, true);
    }

    private static double scale(double[] w) {
        double center = mean(w);
        double spread = LEAST;
        for (double value : w) {
            spread += (value - center) * (value - center) / w.length;
        }
        return StrictMath.sqrt(spread);
    }

    private static double mean(double[] w) {
        double center = 0;
        for (double value : w) {
            center += value / w.length;
        }
        return center;
    }

    private static double[] conditional(ArimaOrder order, double[] w, double scale) {
        double[] x = new double[order.coefficients()];
        Arrays.fill(x, 0.1);
        if (order.mean()) {
            x[x.length - 1] = mean(w) / scale;
        }
        if (x.length > 0) {
            double[] errors = new double[w.length];
            QuasiNewton.minimize(
                    SmoothFunction.byDifferences(at -> {
                        ArmaPolynomials polynomials = ArmaPolynomials.of(order, at);
                        double middle = order.mean() ? at[at.length - 1] * scale : 0;
                        return w.length * StrictMath.log(polynomials.squares(w, middle, errors) + LEAST);
                    }),
                    x,
                    SEARCH_STEPS,
                    1e-3);
        }
        return x;
    }

    private static SmoothFunction likelihood(ArimaOrder order, double[] w, double scale) {
        return SmoothFunction.byDifferences(at -> -2 * new ArmaFit(order, w, scale, at, true).logLikelihood);
    }

    /** Where a coefficient has run to the edge nothing moves it any more. */
    private static void limit(ArimaOrder order, double[] x) {
        for (int i = 0; i < x.length - (order.mean() ? 1 : 0); i++) {
            x[i] = Math.max(-EDGE, Math.min(EDGE, x[i]));
        }
    }

    ArimaOrder order() {
        return order;
    }

    double[] ar() {
        return ar;
    }

    double[] ma() {
        return ma;
    }

    double mean() {
        return mean;
    }

    double logLikelihood() {
        return logLikelihood;
    }

    double variance() {
        return variance;
    }

    double[] errors() {
        return errors;
    }

    /** Infinite when there are too few values for it. */
    double aicc() {
        double k = order.coefficients() + 1;
        double room = errors.length - k - 1;
        return room > 0 ? -2 * logLikelihood + 2 * k + 2 * k * (k + 1) / room : Double.POSITIVE_INFINITY;
    }
}
