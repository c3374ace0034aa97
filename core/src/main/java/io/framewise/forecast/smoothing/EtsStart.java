package io.framewise.forecast.smoothing;

import java.util.Arrays;

/**
 * Where the search for the states before the first value begins: seasons are the mean differences from, or ratios to, the
 * line through the means of the first periods; level and slope are those of a line through the first values without them
 * (Hyndman, Koehler, Ord and Snyder 2008, section 2.6.1). Absent values are passed over.
 */
final class EtsStart {
    private static final int FIRST = 10;

    private final double level;
    private final double slope;
    private final double[] seasons;
    private final double unit;

    private EtsStart(double level, double slope, double[] seasons, double unit) {
        this.level = level;
        this.slope = slope;
        this.seasons = seasons;
        this.unit = unit;
    }

    static EtsStart of(EtsForm form, double[] series, int period) {
        boolean ratios = form.season() == Part.MULTIPLICATIVE;
        double[] seasons = {ratios ? 1 : 0};
        double[] rest = series;
        if (form.season() != Part.NONE) {
            seasons = seasons(series, period, ratios);
            rest = series.clone();
            for (int t = 0; t < rest.length; t++) {
                double s = seasons[t % period];
                rest[t] = ratios ? rest[t] / s : rest[t] - s;
            }
        }
        int first = Math.min(rest.length, Math.max(FIRST, form.season() == Part.NONE ? FIRST : 2 * period));
        double[] line = line(rest, first);
        double level = form.trend() == Part.NONE ? mean(rest, first) : line[0];
        double slope = line[1];
        if (form.trend() == Part.MULTIPLICATIVE) {
            double base = Math.max(line[0] + line[1], 1e-3);
            slope = Math.min(1.3, Math.max(0.8, (base + line[1]) / base));
        }
        if (form.needsPositive()) {
            level = Math.max(level, 0.05 * Math.max(1e-6, mean(rest, rest.length)));
        }
        return new EtsStart(level, slope, seasons, unit(rest));
    }

    private static double[] seasons(double[] series, int period, boolean ratios) {
        int span = Math.min(series.length, 4 * period);
        double[] line = line(series, span);
        double center = mean(series, span);
        double[] sums = new double[period];
        int[] counts = new int[period];
        for (int t = 0; t < span; t++) {
            if (!Double.isNaN(series[t])) {
                double trend = line[0] + line[1] * (t + 1);
                sums[t % period] += ratios ? series[t] / (trend > 0.1 * center ? trend : center) : series[t] - trend;
                counts[t % period]++;
            }
        }
        double mean = 0;
        for (int i = 0; i < period; i++) {
            sums[i] = counts[i] > 0 ? sums[i] / counts[i] : ratios ? 1 : 0;
            mean += sums[i] / period;
        }
        for (int i = 0; i < period; i++) {
            sums[i] = ratios ? Math.max(0.01, sums[i] / mean) : sums[i] - mean;
        }
        return sums;
    }

    /** Intercept at the time before the first value, and slope, by least squares. */
    private static double[] line(double[] series, int size) {
        double n = 0;
        double time = 0;
        double sum = 0;
        for (int t = 0; t < size; t++) {
            if (!Double.isNaN(series[t])) {
                n++;
                time += t + 1;
                sum += series[t];
            }
        }
        if (n == 0) {
            return new double[] {mean(series, series.length), 0};
        }
        double cross = 0;
        double spread = 0;
        for (int t = 0; t < size; t++) {
            if (!Double.isNaN(series[t])) {
                cross += (t + 1 - time / n) * (series[t] - sum / n);
                spread += (t + 1 - time / n) * (t + 1 - time / n);
            }
        }
        double slope = spread > 0 ? cross / spread : 0;
        return new double[] {sum / n - slope * time / n, slope};
    }

    private static double mean(double[] series, int size) {
        double sum = 0;
        int count = 0;
        for (int t = 0; t < series.length && (t < size || count == 0); t++) {
            if (!Double.isNaN(series[t])) {
                sum += series[t];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The root mean square of the steps: by how much states usually move. */
    private static double unit(double[] series) {
        double squares = 0;
        int count = 0;
        for (int t = 1; t < series.length; t++) {
            double step = series[t] - series[t - 1];
            if (!Double.isNaN(step)) {
                squares += step * step;
                count++;
            }
        }
        return Math.max(1e-4, count == 0 ? 0 : StrictMath.sqrt(squares / count));
    }

    double level() {
        return level;
    }

    double slope() {
        return slope;
    }

    double[] seasons() {
        return Arrays.copyOf(seasons, seasons.length);
    }

    double unit() {
        return unit;
    }
}
