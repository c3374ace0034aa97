package io.framewise.forecast.series;

import io.framewise.model.forecast.TimeSeries;

/**
 * Fills absent values between their neighbours as the season lets them lie: the season is taken out, straight lines fill the gaps of
 * what is left, and the season is put back, twice over, since the trend beneath the season is that of the filled series. The
 * season is the mean difference from a centered moving average, of the values that are there, brought nearer to none by what chance
 * explains of it (James and Stein 1961), on logarithms where all values are positive. Without a season or with less than two
 * periods, straight lines. O(values x period).
 */
final class SeasonalGaps {
    private static final int ROUNDS = 2;

    private SeasonalGaps() {}

    /** The values from the first that is there on, with every gap filled. */
    static double[] filled(TimeSeries series) {
        double[] plain = series.filled();
        int period = series.period();
        int first = series.size() - plain.length;
        if (period < 2 || plain.length < 2 * period || series.absent() == first) {
            return plain;
        }
        boolean logs = series.smallest() > 0;
        double[] now = plain.clone();
        boolean[] present = new boolean[plain.length];
        for (int t = 0; t < now.length; t++) {
            present[t] = series.isPresent(first + t);
            now[t] = logs ? StrictMath.log(plain[t]) : plain[t];
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] season = season(now, present, period);
            double[] adjusted = new double[now.length];
            for (int t = 0; t < now.length; t++) {
                adjusted[t] = present[t] ? now[t] - season[t % period] : Double.NaN;
            }
            double[] straight = TimeSeries.of(adjusted).filled();
            for (int t = 0; t < now.length; t++) {
                now[t] = present[t] ? now[t] : straight[t] + season[t % period];
            }
        }
        for (int t = 0; t < now.length; t++) {
            plain[t] = present[t] ? plain[t] : logs ? StrictMath.exp(now[t]) : now[t];
        }
        return plain;
    }

    /** The mean of what lies beside the moving average, by season; zeros where that is no more than chance. */
    private static double[] season(double[] values, boolean[] present, int period) {
        int half = period / 2;
        double[] means = new double[period];
        int[] counts = new int[period];
        double[] beside = new double[values.length];
        int known = 0;
        for (int t = half; t < values.length - half; t++) {
            if (present[t]) {
                beside[t] = values[t] - average(values, t, period);
                means[t % period] += beside[t];
                counts[t % period]++;
                known++;
            }
        }
        double between = 0;
        for (int i = 0; i < period; i++) {
            means[i] /= Math.max(1, counts[i]);
            between += counts[i] * means[i] * means[i];
        }
        double within = 0;
        for (int t = half; t < values.length - half; t++) {
            double rest = present[t] ? beside[t] - means[t % period] : 0;
            within += rest * rest;
        }
        double f = between / (period - 1) / (within / (known - period));
        double share = known > period && f > 1 ? 1 - 1 / f : 0;
        for (int i = 0; i < period; i++) {
            means[i] *= share;
        }
        return means;
    }

    /** The moving average over one period, with half weights at both ends where the period is even. */
    private static double average(double[] values, int center, int period) {
        int half = period / 2;
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            boolean end = period % 2 == 0 && Math.abs(i) == half;
            sum += end ? values[center + i] / 2 : values[center + i];
        }
        return sum / period;
    }
}
