package io.framewise.forecast.simple;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.Arrays;

/**
 * The line whose slope is the median of the slopes between all pairs of values (Theil 1950, Indagationes Mathematicae 12; Sen
 * 1968, Journal of the American Statistical Association 63) and whose height is the median of what is left, so that nearly a
 * third of the values may be wild. The slope is bracketed by counting the pairs below it, O(n log n) for each halving. The
 * deviation of a step is that of a line by least squares, from the median absolute deviation.
 */
public final class TheilSen extends SeriesMethod {
    private static final double NORMAL = 1.4826;
    private static final int HALVINGS = 100;

    /** Makes the method. */
    public TheilSen() {
        super(
                "theil-sen",
                "Theil-Sen line",
                "Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().followsShifts(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        int n = series.length;
        double slope = slope(series);
        double[] rest = new double[n];
        for (int t = 0; t < n; t++) {
            rest[t] = series[t] - slope * t;
        }
        double height = median(rest.clone());
        double[] fitted = new double[n];
        for (int t = 0; t < n; t++) {
            fitted[t] = height + slope * t;
            rest[t] = Math.abs(rest[t] - height);
        }
        double sigma = NORMAL * median(rest);
        double center = (n - 1) / 2.0;
        double spread = Math.max(1, n * ((double) n * n - 1) / 12);
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double away = n + h - center;
            points[h] = height + slope * (n + h);
            deviations[h] = sigma * StrictMath.sqrt(1 + 1.0 / n + away * away / spread);
        }
        Account account = new Account("theil-sen")
                .quantity("height", height)
                .quantity("slope", slope)
                .quantity("sigma", sigma)
                .fitted(fitted);
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }

    /**
     * Finds the median of the slopes between all pairs.
     *
     * @param series equally spaced, oldest first, at least one
     * @return the slope for one step, the upper median where the number of pairs is even; 0 for one value
     */
    public static double slope(double[] series) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int t = 1; t < series.length; t++) {
            // Slopes between distant values are means of those between neighbors.
            low = Math.min(low, series[t] - series[t - 1]);
            high = Math.max(high, series[t] - series[t - 1]);
        }
        if (!(low < high)) {
            return series.length < 2 ? 0 : low;
        }
        long half = (long) series.length * (series.length - 1) / 2 / 2;
        double[] rest = new double[series.length];
        double[] room = new double[series.length];
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low / 2 + high / 2;
            if (!(low < middle && middle < high)) {
                break;
            }
            for (int t = 0; t < rest.length; t++) {
                rest[t] = series[t] - middle * t;
            }
            if (falls(rest, room, 0, rest.length) <= half) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sorts a part and counts its pairs of which the later one is smaller. */
    private static long falls(double[] values, double[] room, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = falls(values, room, from, middle) + falls(values, room, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right < to && (left == middle || values[right] < values[left])) {
                count += middle - left;
                room[i] = values[right++];
            } else {
                room[i] = values[left++];
            }
        }
        System.arraycopy(room, from, values, from, to - from);
        return count;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : values[half - 1] / 2 + values[half] / 2;
    }
}
