package io.framewise.forecast.smoothing;

import io.framewise.forecast.season.SeasonalIndices;

/** The recursion of {@link HoltWinters} over a series: l' = alpha p + (1 - alpha)(l + b), b' = beta (l' - l) + (1 - beta) b. */
final class WintersRecursion {
    private static final double LEAST = 1e-9;

    private final double[] series;
    private final int period;
    private final boolean ratios;
    private final double[] first;
    private final double[] seasons;
    private final double[] forecasts;
    /** Level, slope, and the squared errors with the season divided out, after the last run. */
    private final double[] last = new double[3];

    WintersRecursion(double[] series, int period, boolean ratios, SeasonalIndices indices) {
        this.series = series;
        this.period = period;
        this.ratios = ratios;
        first = new double[period];
        for (int i = 0; i < period; i++) {
            first[i] = indices.present() ? indices.at(i) : ratios ? 1 : 0;
        }
        seasons = new double[period];
        forecasts = new double[series.length];
    }

    /** The sum of squared errors; infinite when the season vanishes. */
    double run(double[] line, double alpha, double beta, double gamma) {
        System.arraycopy(first, 0, seasons, 0, period);
        double level = line[0];
        double slope = line[1];
        double squares = 0;
        double plain = 0;
        for (int t = 0; t < series.length; t++) {
            int place = t % period;
            double s = seasons[place];
            double q = level + slope;
            forecasts[t] = ratios ? q * s : q + s;
            double e = series[t] - forecasts[t];
            squares += e * e;
            plain += ratios ? e * e / (s * s) : e * e;
            double next = q + alpha * ((ratios ? series[t] / s : series[t] - s) - q);
            slope += beta * (next - level - slope);
            level = next;
            if (period > 1) {
                double part = ratios ? series[t] / level : series[t] - level;
                seasons[place] = s + gamma * (part - s);
                if (ratios && !(seasons[place] > LEAST)) {
                    return Double.POSITIVE_INFINITY;
                }
            }
        }
        last[0] = level;
        last[1] = slope;
        last[2] = plain;
        return squares < 1e100 ? squares : Double.POSITIVE_INFINITY;
    }

    double level() {
        return last[0];
    }

    double slope() {
        return last[1];
    }

    double squares() {
        return last[2];
    }

    /** The season of a position in time. */
    double season(int t) {
        return seasons[t % period];
    }

    double[] forecasts() {
        return forecasts.clone();
    }
}
