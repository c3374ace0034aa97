package io.framewise.forecast.smoothing;

import java.util.Arrays;

/**
 * The recursion of a form over a series, and the gradient of the likelihood by going back through it. In the notation of
 * Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, tables 2.2 and 2.3, in the form that
 * holds for both errors: q = l + phi b or l b^phi, the forecast q, q + s or q s; l' = q + alpha (y - s - q), b' = phi b +
 * (beta / alpha) (l' - l - phi b), s' = s + gamma (y - q - s), with ratios for differences where a component multiplies.
 * An absent value updates nothing. One object serves one thread.
 */
final class EtsRecursion {
    private static final double LEAST = 1e-9;
    /** Of the scaled series; keeps the logarithm finite when the errors vanish. */
    private static final double LEAST_SQUARES = 1e-20;

    private final Part error;
    private final Part trend;
    private final Part season;
    private final double[] y;
    private final int m;
    private final double[] level;
    private final double[] slope;
    private final double[] seasons;
    private final double[] forecasts;
    private final double[] errors;
    private final double[] seasonsBar;
    private final double[] bars = new double[6];

    EtsRecursion(EtsForm form, double[] series, int period) {
        error = form.error();
        trend = form.trend();
        season = form.season();
        y = series;
        m = season == Part.NONE ? 1 : period;
        int n = series.length;
        level = new double[n + 1];
        slope = new double[n + 1];
        seasons = new double[n + m];
        forecasts = new double[n];
        errors = new double[n];
        seasonsBar = new double[n + m];
    }

    /** The states before the first value, to be filled before {@link #run}: seasons of the first period in order. */
    void start(double l, double b, double[] s) {
        level[0] = l;
        slope[0] = b;
        System.arraycopy(s, 0, seasons, 0, s.length);
    }

    /**
     * Runs over the series.
     *
     * @return -2 log-likelihood without its constant, n log(sum e^2) + 2 sum log|forecast|; infinite when not defined
     */
    double run(double alpha, double ratio, double gamma, double phi) {
        boolean positive =
                error == Part.MULTIPLICATIVE || trend == Part.MULTIPLICATIVE || season == Part.MULTIPLICATIVE;
        double squares = 0;
        double logs = 0;
        double product = 1;
        int count = 0;
        for (int t = 0; t < y.length; t++) {
            double l = level[t];
            double b = slope[t];
            double s = seasons[t];
            double fb = trend == Part.ADDITIVE ? phi * b : trend == Part.MULTIPLICATIVE ? power(b, phi) : 0;
            double q = trend == Part.ADDITIVE ? l + fb : trend == Part.MULTIPLICATIVE ? l * fb : l;
            double f = season == Part.ADDITIVE ? q + s : season == Part.MULTIPLICATIVE ? q * s : q;
            if (!(Math.abs(f) < 1e100)
                    || positive && !(f > LEAST && q > LEAST && (season != Part.MULTIPLICATIVE || s > LEAST))) {
                return Double.POSITIVE_INFINITY;
            }
            forecasts[t] = f;
            if (Double.isNaN(y[t])) {
                errors[t] = 0;
                level[t + 1] = q;
                slope[t + 1] = fb;
                seasons[t + m] = s;
                continue;
            }
            double p = season == Part.ADDITIVE ? y[t] - s : season == Part.MULTIPLICATIVE ? y[t] / s : y[t];
            double next = q + alpha * (p - q);
            level[t + 1] = next;
            if (trend != Part.NONE) {
                double r = trend == Part.ADDITIVE ? next - l : next / l;
                slope[t + 1] = fb + ratio * (r - fb);
            }
            if (season != Part.NONE) {
                double part = season == Part.ADDITIVE ? y[t] - q : y[t] / q;
                seasons[t + m] = s + gamma * (part - s);
            }
            double e = y[t] - f;
            if (error == Part.MULTIPLICATIVE) {
                e /= f;
                // One logarithm for several factors; all are near 1, so the product stays in range.
                product *= f;
                if (product < 1e-100 || product > 1e100) {
                    logs += StrictMath.log(product);
                    product = 1;
                }
            }
            errors[t] = e;
            squares += e * e;
            count++;
        }
        bars[5] = squares + LEAST_SQUARES;
        return count * StrictMath.log(squares + LEAST_SQUARES) + 2 * (logs + StrictMath.log(product));
    }

    private static double power(double b, double phi) {
        return phi == 1 ? b : b > 0 ? StrictMath.exp(phi * StrictMath.log(b)) : Double.NaN;
    }

    /**
     * Goes back through the last run.
     *
     * @param gradient filled with the derivatives by alpha, beta/alpha, gamma, phi, the first level and the first slope
     * @param first filled with the derivatives by the first seasons
     */
    void back(double alpha, double ratio, double gamma, double phi, double[] gradient, double[] first) {
        int n = y.length;
        Arrays.fill(seasonsBar, 0);
        double levelBar = 0;
        double slopeBar = 0;
        double alphaBar = 0;
        double ratioBar = 0;
        double gammaBar = 0;
        double phiBar = 0;
        int count = 0;
        for (double value : y) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        double weight = 2 * count / bars[5];
        for (int t = n - 1; t >= 0; t--) {
            double l = level[t];
            double b = slope[t];
            double s = seasons[t];
            double fb = trend == Part.ADDITIVE ? phi * b : trend == Part.MULTIPLICATIVE ? power(b, phi) : 0;
            double q = trend == Part.ADDITIVE ? l + fb : trend == Part.MULTIPLICATIVE ? l * fb : l;
            double fbBar;
            double qBar;
            double newLevelBar = levelBar;
            levelBar = 0;
            if (Double.isNaN(y[t])) {
                qBar = newLevelBar;
                fbBar = slopeBar;
                seasonsBar[t] += seasonsBar[t + m];
            } else {
                double next = level[t + 1];
                qBar = 0;
                fbBar = 0;
                if (season != Part.NONE) {
                    double newBar = seasonsBar[t + m];
                    double part = season == Part.ADDITIVE ? y[t] - q : y[t] / q;
                    seasonsBar[t] += (1 - gamma) * newBar;
                    gammaBar += (part - s) * newBar;
                    qBar -= season == Part.ADDITIVE ? gamma * newBar : gamma * newBar * part / q;
                }
                if (trend != Part.NONE) {
                    double r = trend == Part.ADDITIVE ? next - l : next / l;
                    double rBar = ratio * slopeBar;
                    fbBar += (1 - ratio) * slopeBar;
                    ratioBar += (r - fb) * slopeBar;
                    newLevelBar += trend == Part.ADDITIVE ? rBar : rBar / l;
                    levelBar -= trend == Part.ADDITIVE ? rBar : rBar * r / l;
                }
                double p = season == Part.ADDITIVE ? y[t] - s : season == Part.MULTIPLICATIVE ? y[t] / s : y[t];
                alphaBar += (p - q) * newLevelBar;
                qBar += (1 - alpha) * newLevelBar;
                double pBar = alpha * newLevelBar;
                if (season != Part.NONE) {
                    seasonsBar[t] -= season == Part.ADDITIVE ? pBar : pBar * p / s;
                }
                double f = forecasts[t];
                double fBar = error == Part.ADDITIVE
                        ? -weight * errors[t]
                        : -weight * errors[t] * (1 + errors[t]) / f + 2 / f;
                qBar += season == Part.MULTIPLICATIVE ? s * fBar : fBar;
                seasonsBar[t] += season == Part.ADDITIVE ? fBar : season == Part.MULTIPLICATIVE ? q * fBar : 0;
            }
            if (trend == Part.NONE) {
                levelBar += qBar;
                slopeBar = 0;
            } else if (trend == Part.ADDITIVE) {
                levelBar += qBar;
                fbBar += qBar;
                phiBar += b * fbBar;
                slopeBar = phi * fbBar;
            } else {
                levelBar += fb * qBar;
                fbBar += l * qBar;
                phiBar += fb * StrictMath.log(b) * fbBar;
                slopeBar = phi * fb / b * fbBar;
            }
        }
        gradient[0] = alphaBar;
        gradient[1] = ratioBar;
        gradient[2] = gammaBar;
        gradient[3] = phiBar;
        gradient[4] = levelBar;
        gradient[5] = slopeBar;
        System.arraycopy(seasonsBar, 0, first, 0, m);
    }

    /** {@return the sum of squared errors of the last run} */
    double squares() {
        return bars[5];
    }

    /** {@return the one-step forecasts of the last run} */
    double[] forecasts() {
        return forecasts.clone();
    }

    /** {@return the errors of the last run} */
    double[] errors() {
        return errors.clone();
    }

    double lastLevel() {
        return level[y.length];
    }

    double lastSlope() {
        return slope[y.length];
    }

    /** {@return the season of each of the next steps up to one period, at the end of the last run} */
    double[] lastSeasons() {
        return Arrays.copyOfRange(seasons, y.length, y.length + m);
    }
}
