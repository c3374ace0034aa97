package io.framewise.forecast.decomposition;

/** The additive parts of a series: their sum is the series. Immutable; arrays are copied. */
public final class Decomposition {
    private final double[] trend;
    private final int[] periods;
    private final double[][] seasons;
    private final double[] remainder;

    Decomposition(double[] series, double[] trend, int[] periods, double[][] seasons) {
        this.trend = trend;
        this.periods = periods;
        this.seasons = seasons;
        remainder = series.clone();
        for (int t = 0; t < remainder.length; t++) {
            remainder[t] -= trend[t];
            for (double[] season : seasons) {
                remainder[t] -= season[t];
            }
        }
    }

    /** {@return a copy of the trend} */
    public double[] trend() {
        return trend.clone();
    }

    /** {@return the periods of the seasons, shortest first} */
    public int[] periods() {
        return periods.clone();
    }

    /**
     * Gives a season.
     *
     * @param index which, in the order of {@link #periods()}
     * @return a copy
     */
    public double[] season(int index) {
        return seasons[index].clone();
    }

    /** {@return a copy of what neither trend nor seasons explain} */
    public double[] remainder() {
        return remainder.clone();
    }

    /** {@return the series without its seasons} */
    public double[] adjusted() {
        double[] adjusted = new double[trend.length];
        for (int t = 0; t < adjusted.length; t++) {
            adjusted[t] = trend[t] + remainder[t];
        }
        return adjusted;
    }

    /**
     * Continues all seasons by their last turns.
     *
     * @param h steps ahead, less 1
     * @return the sum of the seasons at that step
     */
    public double seasonAhead(int h) {
        double sum = 0;
        for (int i = 0; i < periods.length; i++) {
            sum += seasons[i][trend.length - periods[i] + h % periods[i]];
        }
        return sum;
    }

    /**
     * Tells how strong a season is: 1 - var(remainder) / var(season and remainder), at least 0 (Wang, Smith and Hyndman 2006,
     * Data Mining and Knowledge Discovery 13).
     *
     * @param index which, in the order of {@link #periods()}
     * @return from 0 to 1; 0 where neither varies
     */
    public double strength(int index) {
        double[] both = remainder.clone();
        for (int t = 0; t < both.length; t++) {
            both[t] += seasons[index][t];
        }
        double all = variance(both);
        return all > 0 ? Math.max(0, Math.min(1, 1 - variance(remainder) / all)) : 0;
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean) / values.length;
        }
        return sum;
    }
}
