package io.framewise.forecast.arima;

import java.util.Arrays;

/**
 * The exact Gaussian likelihood of a stationary model by the Kalman filter on the state space form of Harvey (1989),
 * Forecasting, Structural Time Series Models and the Kalman Filter, section 3.3; the variance is concentrated out. The first
 * covariance, the solution of P = T P T' + R R', is found by doubling (Anderson and Moore 1979, Optimal Filtering, section
 * 6.7). O(values x r^2 + r^3) for the longest lag r; once the covariance has settled a value costs O(r).
 */
final class ExactLikelihood {
    private final double value;
    private final double variance;
    private final double[] errors;

    private ExactLikelihood(double value, double variance, double[] errors) {
        this.value = value;
        this.variance = variance;
        this.errors = errors;
    }

    static ExactLikelihood of(double[] w, double mean, double[] ar, double[] ma) {
        int r = Math.max(ar.length, ma.length + 1);
        double[] phi = Arrays.copyOf(ar, r);
        double[] load = new double[r];
        load[0] = 1;
        System.arraycopy(ma, 0, load, 1, ma.length);
        double[][] p = first(phi, load);
        double[] a = new double[r];
        double[] gain = new double[r];
        double[] errors = new double[w.length];
        double squares = 0;
        double logs = 0;
        double f = 1;
        boolean settled = false;
        for (int t = 0; t < w.length; t++) {
            if (!settled) {
                f = p[0][0];
                if (!(f > 0 && f < 1e12)) {
                    return new ExactLikelihood(Double.NEGATIVE_INFINITY, 1, errors);
                }
                for (int i = 0; i < r; i++) {
                    gain[i] = (phi[i] * p[0][0] + (i + 1 < r ? p[i + 1][0] : 0)) / f;
                }
            }
            double v = w[t] - mean - a[0];
            errors[t] = v;
            squares += v * v / f;
            logs += StrictMath.log(f);
            double head = a[0];
            for (int i = 0; i < r; i++) {
                a[i] = phi[i] * head + (i + 1 < r ? a[i + 1] : 0) + gain[i] * v;
            }
            if (!settled) {
                p = next(p, phi, load, gain, f);
                settled = p[0][0] - 1 < 1e-6;
            }
        }
        int n = w.length;
        double variance = squares / n + 1e-20;
        double value = -0.5 * (n * (StrictMath.log(2 * StrictMath.PI * variance) + 1) + logs);
        return new ExactLikelihood(value, variance, errors);
    }

    /** T P T' + R R' - f K K'. */
    private static double[][] next(double[][] p, double[] phi, double[] load, double[] gain, double f) {
        int r = phi.length;
        double[][] q = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = i; j < r; j++) {
                double sum = phi[i] * phi[j] * p[0][0];
                sum += j + 1 < r ? phi[i] * p[0][j + 1] : 0;
                sum += i + 1 < r ? phi[j] * p[i + 1][0] : 0;
                sum += i + 1 < r && j + 1 < r ? p[i + 1][j + 1] : 0;
                q[i][j] = sum + load[i] * load[j] - f * gain[i] * gain[j];
                q[j][i] = q[i][j];
            }
        }
        return q;
    }

    private static double[][] first(double[] phi, double[] load) {
        int r = phi.length;
        double[][] power = new double[r][r];
        double[][] p = new double[r][r];
        for (int i = 0; i < r; i++) {
            power[i][0] = phi[i];
            if (i + 1 < r) {
                power[i][i + 1] = 1;
            }
            for (int j = 0; j < r; j++) {
                p[i][j] = load[i] * load[j];
            }
        }
        for (int turn = 0; turn < 30; turn++) {
            double[][] half = times(power, p, false);
            double[][] added = times(half, power, true);
            double most = 0;
            double size = 0;
            for (int i = 0; i < r; i++) {
                for (int j = 0; j < r; j++) {
                    p[i][j] += added[i][j];
                    most = Math.max(most, Math.abs(added[i][j]));
                    size = Math.max(size, Math.abs(p[i][j]));
                }
            }
            if (most <= 1e-13 * size || !(size < 1e12)) {
                break;
            }
            power = times(power, power, false);
        }
        return p;
    }

    private static double[][] times(double[][] a, double[][] b, boolean transposed) {
        int r = a.length;
        double[][] c = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int k = 0; k < r; k++) {
                double factor = a[i][k];
                if (factor == 0 && !transposed) {
                    continue;
                }
                if (transposed) {
                    for (int j = 0; j < r; j++) {
                        c[i][k] += a[i][j] * b[k][j];
                    }
                } else {
                    for (int j = 0; j < r; j++) {
                        c[i][j] += factor * b[k][j];
                    }
                }
            }
        }
        return c;
    }

    double value() {
        return value;
    }

    /** The estimate without regard to the number of coefficients. */
    double variance() {
        return variance;
    }

    /** One-step errors. */
    double[] errors() {
        return errors;
    }
}
