package io.framewise.forecast.arima;

import io.framewise.forecast.numeric.QuasiNewton;
import io.framewise.forecast.numeric.SmoothFunction;

/**
 * A stationary and invertible model fitted to a differenced series, by the conditional sum of squares of
 * {@link ArmaPolynomials} and, where it is asked for, from there on by {@link ExactLikelihood}.
 */
final class ArmaFit {
    private static final double LEAST = 1e-20;
    private static final int SEARCH_STEPS = 25;
    private static final int EXACT_STEPS = 8;
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
        double center = 0;
        for (double value : w) {
            center += value / w.length;
        }
        double spread = LEAST;
        for (double value : w) {
            spread += (value - center) * (value - center) / w.length;
        }
        double scale = StrictMath.sqrt(spread);
        double[] x = new double[order.coefficients()];
        for (int i = 0; i < x.length; i++) {
            x[i] = 0.1;
        }
        if (order.mean()) {
            x[x.length - 1] = center / scale;
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
            if (exact && order.reach() <= LONGEST_REACH) {
                QuasiNewton.minimize(
                        SmoothFunction.byDifferences(at -> -2 * new ArmaFit(order, w, scale, at, true).logLikelihood),
                        x,
                        EXACT_STEPS,
                        1e-3);
            }
        }
        return new ArmaFit(order, w, scale, x, exact);
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
