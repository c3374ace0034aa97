package io.framewise.forecast.season;

/**
 * Classical decomposition: a centered moving average over one period is the trend, the mean of the ratios to it (or the
 * differences from it) in each season is that season's index, and indices are normalized to mean 1 (or 0) (Persons 1919;
 * Kendall and Stuart 1983, The Advanced Theory of Statistics, vol. 3, section 46.8). Linear in values.
 */
public final class SeasonalIndices {
    private final double[] indices;
    private final boolean multiplicative;

    private SeasonalIndices(double[] indices, boolean multiplicative) {
        this.indices = indices;
        this.multiplicative = multiplicative;
    }

    /**
     * Gives indices that change nothing.
     *
     * @return one index of 1
     */
    public static SeasonalIndices none() {
        return new SeasonalIndices(new double[] {1}, true);
    }

    /**
     * Finds indices.
     *
     * @param series at least two periods, without absent values
     * @param period steps in a season, at least 2
     * @param multiplicative ratios, not differences; the trend must then not vanish
     * @return the indices
     */
    public static SeasonalIndices of(double[] series, int period, boolean multiplicative) {
        double[] sums = new double[period];
        int[] counts = new int[period];
        double[] trend = centered(series, period);
        for (int t = period / 2; t < series.length - period / 2; t++) {
            double part = multiplicative ? series[t] / trend[t] : series[t] - trend[t];
            if (Double.isFinite(part)) {
                sums[t % period] += part;
                counts[t % period]++;
            }
        }
        double mean = 0;
        for (int i = 0; i < period; i++) {
            sums[i] = counts[i] > 0 ? sums[i] / counts[i] : multiplicative ? 1 : 0;
            mean += sums[i] / period;
        }
        for (int i = 0; i < period; i++) {
            sums[i] = multiplicative ? sums[i] / mean : sums[i] - mean;
            if (multiplicative && !(sums[i] > 1e-6)) {
                // A season in which everything is zero cannot be divided out.
                sums[i] = 1e-6;
            }
        }
        return new SeasonalIndices(sums, multiplicative);
    }

    /**
     * Gives the moving average over one period, with half weights at both ends where the period is even.
     *
     * @param series the series
     * @param period steps in a season
     * @return the average around each value, 0 where it has none
     */
    public static double[] centered(double[] series, int period) {
        int half = period / 2;
        double[] trend = new double[series.length];
        for (int t = half; t < series.length - half; t++) {
            double sum = 0;
            for (int i = -half; i <= half; i++) {
                boolean end = period % 2 == 0 && Math.abs(i) == half;
                sum += end ? series[t + i] / 2 : series[t + i];
            }
            trend[t] = sum / period;
        }
        return trend;
    }

    /**
     * Brings the indices nearer to no season.
     *
     * @param weight how much of each index is kept, from 0 to 1
     * @return the shrunk indices
     */
    public SeasonalIndices shrunk(double weight) {
        double[] nearer = new double[indices.length];
        for (int i = 0; i < nearer.length; i++) {
            nearer[i] = multiplicative ? 1 + weight * (indices[i] - 1) : weight * indices[i];
        }
        return new SeasonalIndices(nearer, multiplicative);
    }

    /**
     * Gives an index.
     *
     * @param t a position in time, from 0 at the first value of the series
     * @return the index of its season
     */
    public double at(int t) {
        return indices[t % indices.length];
    }

    /**
     * Takes the season out.
     *
     * @param series the series
     * @return a new series without it
     */
    public double[] removedFrom(double[] series) {
        double[] adjusted = new double[series.length];
        for (int t = 0; t < series.length; t++) {
            adjusted[t] = multiplicative ? series[t] / at(t) : series[t] - at(t);
        }
        return adjusted;
    }

    /**
     * Gives the logarithm of the derivative of taking the season out.
     *
     * @param size how many values
     * @return one for each of them
     */
    public double[] logSlopes(int size) {
        double[] slopes = new double[size];
        for (int t = 0; t < size && multiplicative; t++) {
            slopes[t] = -StrictMath.log(at(t));
        }
        return slopes;
    }

    /**
     * Puts the season back.
     *
     * @param value without it
     * @param t its position in time
     * @return with it
     */
    public double putBack(double value, int t) {
        return multiplicative ? value * at(t) : value + at(t);
    }

    /** {@return whether they are ratios} */
    public boolean multiplicative() {
        return multiplicative;
    }

    /** {@return whether they change something} */
    public boolean present() {
        return indices.length > 1;
    }
}
