package io.framewise.forecast.arima;

import java.util.Arrays;

/**
 * The polynomials of a model, each given by its partial autocorrelations (Jones 1980, Technometrics 22), the hyperbolic
 * tangents of free numbers, so that no bound is ever crossed; and the sum of squares they leave.
 */
final class ArmaPolynomials {
    private final double[] ar;
    private final double[] ma;
    private final int[] arLags;
    private final int[] maLags;

    private ArmaPolynomials(double[] ar, double[] ma) {
        this.ar = ar;
        this.ma = ma;
        arLags = lags(ar);
        maLags = lags(ma);
    }

    /** Free numbers in the order p, q, P, Q. */
    static ArmaPolynomials of(ArimaOrder order, double[] x) {
        int seasonal = order.p() + order.q();
        double[] ar = product(order.period(), x, 0, order.p(), seasonal, order.seasonalP());
        double[] ma = product(order.period(), x, order.p(), order.q(), seasonal + order.seasonalP(), order.seasonalQ());
        for (int i = 0; i < ma.length; i++) {
            // Moving averages are written with the other sign, and are invertible where autoregressions are stationary.
            ma[i] = -ma[i];
        }
        return new ArmaPolynomials(ar, ma);
    }

    /** The product of the plain and the seasonal polynomial; the coefficient of lag i + 1 stands at i. */
    private static double[] product(int m, double[] x, int from, int size, int seasonalFrom, int seasonalSize) {
        double[] plain = polynomial(x, from, size);
        double[] seasonal = polynomial(x, seasonalFrom, seasonalSize);
        double[] all = new double[size + m * seasonalSize];
        System.arraycopy(plain, 0, all, 0, size);
        for (int j = 0; j < seasonalSize; j++) {
            int lag = (j + 1) * m;
            all[lag - 1] += seasonal[j];
            for (int i = 0; i < size; i++) {
                all[lag + i] -= plain[i] * seasonal[j];
            }
        }
        return all;
    }

    /** Coefficients from partial autocorrelations by the recursion of Durbin and Levinson. */
    private static double[] polynomial(double[] x, int from, int size) {
        double[] result = new double[size];
        double[] before = new double[size];
        for (int k = 0; k < size; k++) {
            double a = StrictMath.tanh(x[from + k]);
            System.arraycopy(result, 0, before, 0, k);
            for (int i = 0; i < k; i++) {
                result[i] = before[i] - a * before[k - 1 - i];
            }
            result[k] = a;
        }
        return result;
    }

    private static int[] lags(double[] coefficients) {
        int count = 0;
        int[] lags = new int[coefficients.length];
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0) {
                lags[count++] = i + 1;
            }
        }
        return Arrays.copyOf(lags, count);
    }

    /**
     * The sum of squares conditional on the errors before the first value being zero (Box and Jenkins 1976, section 7.1.3).
     * The first values, which lack some of what they depend on, are left out unless few would remain.
     */
    double squares(double[] w, double mean, double[] errors) {
        int first = ar.length < w.length / 2 ? ar.length : 0;
        double squares = 0;
        for (int t = 0; t < w.length; t++) {
            double e = 0;
            if (t >= first) {
                e = w[t] - mean;
                for (int lag : arLags) {
                    e -= lag <= t ? ar[lag - 1] * (w[t - lag] - mean) : 0;
                }
                for (int lag : maLags) {
                    e -= lag <= t ? ma[lag - 1] * errors[t - lag] : 0;
                }
            }
            errors[t] = e;
            squares += e * e;
        }
        double share = (double) w.length / (w.length - first);
        return squares < 1e100 ? squares * share : Double.POSITIVE_INFINITY;
    }

    double[] ar() {
        return ar;
    }

    double[] ma() {
        return ma;
    }
}
