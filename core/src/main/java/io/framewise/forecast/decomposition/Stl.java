package io.framewise.forecast.decomposition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Seasonal-trend decomposition by loess (Cleveland, Cleveland, McRae and Terpenning 1990, Journal of Official Statistics 6). Each
 * round smooths the cycle-subseries of the series without its trend, one step beyond both ends, takes from them what a low-pass
 * filter lets through, and smooths the series without that season into the trend. Two rounds; robust ones are one round each, with
 * bisquare weights of the remainders between. Spans follow the advice of the paper's section 3. O(values x span) for each round.
 * Immutable.
 */
public final class Stl {
    private static final int ROUNDS = 2;
    private static final int ROBUST_ROUNDS = 15;
    /** A span that stands for a season that never changes, in multiples of the values. */
    private static final int PERIODIC = 10;

    private final int seasonSpan;
    private final boolean robust;

    private Stl(int seasonSpan, boolean robust) {
        this.seasonSpan = seasonSpan;
        this.robust = robust;
    }

    /** {@return the decomposition with a season that never changes} */
    public static Stl periodic() {
        return new Stl(0, false);
    }

    /**
     * Makes the decomposition with a season that changes.
     *
     * @param span how many years' values of a season count for one, odd, 7 or more
     * @return the decomposition
     */
    public static Stl changing(int span) {
        return new Stl(span, false);
    }

    /** {@return the same, resistant to outliers} */
    public Stl robust() {
        return new Stl(seasonSpan, true);
    }

    /**
     * Decomposes a series.
     *
     * @param series at least two periods, without absent values
     * @param period steps in a season, at least 2
     * @return the parts
     */
    public Decomposition of(double[] series, int period) {
        int n = series.length;
        boolean fixed = seasonSpan == 0;
        int span = fixed ? PERIODIC * n + 1 : seasonSpan;
        Loess subseries = new Loess(span, false);
        Loess low = new Loess(odd(period), true);
        Loess smooth = new Loess(odd((int) Math.ceil(1.5 * period / (1 - 1.5 / span))), true);
        double[] trend = new double[n];
        double[] season = new double[n];
        double[] weights = null;
        for (int outer = 0; outer <= (robust ? ROBUST_ROUNDS : 0); outer++) {
            for (int inner = 0; inner < (robust ? 1 : ROUNDS); inner++) {
                round(series, period, weights, new Loess[] {subseries, low, smooth}, trend, season);
            }
            weights = weights(series, trend, season);
        }
        if (fixed) {
            average(season, period);
        }
        return new Decomposition(series, trend, new int[] {period}, new double[][] {season});
    }

    private static int odd(int number) {
        return number % 2 == 0 ? number + 1 : number;
    }

    private static void round(
            double[] series,
            int period,
            double @Nullable [] weights,
            Loess[] smoothers,
            double[] trend,
            double[] season) {
        int n = series.length;
        double[] work = new double[n];
        for (int t = 0; t < n; t++) {
            work[t] = series[t] - trend[t];
        }
        double[] cycles = cycles(work, period, weights, smoothers[0]);
        double[] passed = averaged(averaged(averaged(cycles, period), period), 3);
        double[] level = new double[n];
        smoothers[1].smooth(passed, n, null, level, 0);
        for (int t = 0; t < n; t++) {
            season[t] = cycles[t + period] - level[t];
            work[t] = series[t] - season[t];
        }
        smoothers[2].smooth(work, n, weights, trend, 0);
    }

    /** The smoothed cycle-subseries, from one period before the series to one after. */
    private static double[] cycles(double[] series, int period, double @Nullable [] weights, Loess smoother) {
        int n = series.length;
        double[] all = new double[n + 2 * period];
        for (int first = 0; first < period; first++) {
            int size = (n - 1 - first) / period + 1;
            double[] one = new double[size];
            double[] share = weights == null ? null : new double[size];
            for (int i = 0; i < size; i++) {
                one[i] = series[first + i * period];
                if (share != null && weights != null) {
                    share[i] = weights[first + i * period];
                }
            }
            double[] smoothed = new double[size + 2];
            smoother.smooth(one, size, share, smoothed, 1);
            smoothed[0] = smoother.at(one, size, -1, share, smoothed[1]);
            smoothed[size + 1] = smoother.at(one, size, size, share, smoothed[size]);
            for (int i = 0; i < size + 2; i++) {
                all[first + i * period] = smoothed[i];
            }
        }
        return all;
    }

    private static double[] averaged(double[] values, int size) {
        double[] means = new double[values.length - size + 1];
        for (int t = 0; t < means.length; t++) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += values[t + i];
            }
            means[t] = sum / size;
        }
        return means;
    }

    /** Bisquare weights of the remainders, 0 from six times their median size on. */
    private static double[] weights(double[] series, double[] trend, double[] season) {
        int n = series.length;
        double[] sizes = new double[n];
        for (int t = 0; t < n; t++) {
            sizes[t] = Math.abs(series[t] - trend[t] - season[t]);
        }
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double limit = 3 * (sorted[n / 2] + sorted[n - 1 - n / 2]);
        for (int t = 0; t < n; t++) {
            double ratio = sizes[t] / limit;
            double part = 1 - ratio * ratio;
            sizes[t] = sizes[t] <= 0.001 * limit ? 1 : ratio <= 0.999 ? part * part : 0;
        }
        return sizes;
    }

    private static void average(double[] season, int period) {
        for (int first = 0; first < period; first++) {
            double sum = 0;
            int count = 0;
            for (int t = first; t < season.length; t += period) {
                sum += season[t];
                count++;
            }
            for (int t = first; t < season.length; t += period) {
                season[t] = sum / count;
            }
        }
    }
}
