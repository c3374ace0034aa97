package io.framewise.decision;

import java.util.Arrays;

/** Order statistics and moments of small samples. */
public final class Statistics {
    /** Makes the median absolute deviation of a normal sample estimate its standard deviation. */
    public static final double MAD_TO_SD = 1.4826;

    private Statistics() {}

    /**
     * Gives the median.
     *
     * @param sample at least one finite number; not changed
     * @return the middle number, or the mean of the two middle ones
     */
    public static double median(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Gives the median absolute deviation from the median (Hampel 1974, JASA 69), not scaled.
     *
     * @param sample at least one finite number
     * @return the deviation, at least 0
     */
    public static double medianAbsoluteDeviation(double[] sample) {
        double centre = median(sample);
        double[] deviations = new double[sample.length];
        for (int i = 0; i < sample.length; i++) {
            deviations[i] = Math.abs(sample[i] - centre);
        }
        return median(deviations);
    }

    /**
     * Gives the standard deviation with n - 1 in the denominator.
     *
     * @param sample at least two finite numbers
     * @return the standard deviation
     */
    public static double standardDeviation(double[] sample) {
        double mean = mean(sample);
        double squares = 0;
        for (double x : sample) {
            squares += (x - mean) * (x - mean);
        }
        return StrictMath.sqrt(squares / (sample.length - 1));
    }

    /**
     * Gives the arithmetic mean.
     *
     * @param sample at least one number
     * @return the mean, summed in index order
     */
    public static double mean(double[] sample) {
        double sum = 0;
        for (double x : sample) {
            sum += x;
        }
        return sum / sample.length;
    }

    /**
     * Gives a quantile of a large sample by the nearest rank.
     *
     * @param sorted an ascending sample of at least one number
     * @param probability in [0, 1]
     * @return the number at that rank
     */
    public static double quantileOfSorted(double[] sorted, double probability) {
        int rank = (int) Math.round(probability * (sorted.length - 1));
        return sorted[Math.max(0, Math.min(sorted.length - 1, rank))];
    }

    /**
     * Gives both ends of the central 90 % of a large sample.
     *
     * @param sample at least one number; not changed
     * @return the 5 % and the 95 % quantile
     */
    public static double[] central90(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new double[] {quantileOfSorted(sorted, 0.05), quantileOfSorted(sorted, 0.95)};
    }
}
