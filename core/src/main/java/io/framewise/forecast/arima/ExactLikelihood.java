package io.framewise.forecast.arima;

import java.util.Arrays;

/**
 * The exact Gaussian likelihood of a stationary model by the Kalman filter on the state space form of Harvey (1989),
 * Forecasting, Structural Time Series Models and the Kalman Filter, section 3.3; the variance is concentrated out. The first
 * covariance is found from the autocovariances. O(values x r^2 + r^3) for the longest lag r; once the covariance has settled a
 * value costs O(r).
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
                // From here on the variance stays what it is.
                settled = f - 1 < 1e-6;
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

    /** The covariance of the first state: its first row from the autocovariances, the rest from P = T P T' + R R'. */
    private static double[][] first(double[] phi, double[] load) {
        int r = phi.length;
        double[] psi = new double[r];
        for (int j = 0; j < r; j++) {
            psi[j] = load[j];
            for (int k = 0; k < j; k++) {
                psi[j] += phi[k] * psi[j - 1 - k];
            }
        }
        double[] gamma = autocovariances(phi, load, psi);
        double[][] p = new double[r][r];
        p[0][0] = gamma[0];
        for (int j = 1; j < r; j++) {
            for (int k = j; k < r; k++) {
                p[0][j] += phi[k] * gamma[k + 1 - j] + load[k] * psi[k - j];
            }
            p[j][0] = p[0][j];
        }
        for (int i = r - 1; i > 0; i--) {
            for (int j = i; j > 0; j--) {
                double sum = phi[i] * phi[j] * p[0][0] + load[i] * load[j];
                sum += i + 1 < r ? phi[j] * p[i + 1][0] + p[i + 1][j + 1] : 0;
                sum += j + 1 < r ? phi[i] * p[0][j + 1] : 0;
                p[i][j] = sum;
                p[j][i] = sum;
            }
        }
        return p;
    }

    /**
     * Autocovariances up to the longest lag, for a variance of 1 of the errors: the equations g(h) = sum phi_k g(|h - k|) + sum
     * load_k psi_(k-h) of McLeod (1975), Applied Statistics 24.
     */
    private static double[] autocovariances(double[] phi, double[] load, double[] psi) {
        int r = phi.length;
        double[][] a = new double[r + 1][r + 2];
        for (int h = 0; h <= r; h++) {
            a[h][h] += 1;
            for (int k = 1; k <= r; k++) {
                a[h][Math.abs(h - k)] -= phi[k - 1];
            }
            for (int k = h; k < r; k++) {
                a[h][r + 1] += load[k] * psi[k - h];
            }
        }
        for (int i = 0; i <= r; i++) {
            int pivot = i;
            for (int row = i + 1; row <= r; row++) {
                pivot = Math.abs(a[row][i]) > Math.abs(a[pivot][i]) ? row : pivot;
            }
            double[] top = a[pivot];
            a[pivot] = a[i];
            a[i] = top;
            for (int row = i + 1; row <= r; row++) {
                double factor = a[row][i] / top[i];
                for (int column = i; column <= r + 1 && factor != 0; column++) {
                    a[row][column] -= factor * top[column];
                }
            }
        }
        double[] gamma = new double[r + 1];
        for (int i = r; i >= 0; i--) {
            double sum = a[i][r + 1];
            for (int column = i + 1; column <= r; column++) {
                sum -= a[i][column] * gamma[column];
            }
            gamma[i] = sum / a[i][i];
        }
        return gamma;
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
