package io.framewise.decision;

import java.util.Arrays;

/** Order statistics and moments of small samples. */
public final class Statistics {
    /** Makes the median absolute deviation of a normal sample estimate its standard deviation. */
    public static final double MAD_TO_SD = 1.4826;

    private static final int BINS = 1024;
    private static final int MANY = 64;

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
     * Gives both ends of the central 90 % of a large sample: the order statistics of the nearest ranks, found by counting into
     * bins and sorting only the bin that holds the rank. O(n) for samples that are not degenerate.
     *
     * @param sample at least one finite number; not changed
     * @return the 5 % and the 95 % quantile
     */
    public static double[] central90(double[] sample) {
        return orderStatistics(sample, 0.05, 0.95);
    }

    /**
     * Gives order statistics of a large sample by the nearest rank, as {@link #central90} does.
     *
     * @param sample at least one finite number; not changed
     * @param probabilities each in [0, 1]
     * @return the order statistic at each probability
     */
    public static double[] orderStatistics(double[] sample, double... probabilities) {
        double low = sample[0];
        double high = sample[0];
        for (double x : sample) {
            low = x < low ? x : low;
            high = x > high ? x : high;
        }
        double[] results = new double[probabilities.length];
        if (!(high > low)) {
            Arrays.fill(results, low);
            return results;
        }
        double scale = (BINS - 1) / (high - low);
        if (!(scale >= Double.MIN_NORMAL && scale <= Double.MAX_VALUE)) {
            return sorted(sample, probabilities);
        }
        int[] counts = new int[BINS];
        short[] bins = new short[sample.length];
        for (int i = 0; i < sample.length; i++) {
            int bin = (int) ((sample[i] - low) * scale);
            bins[i] = (short) bin;
            counts[bin]++;
        }
        for (int p = 0; p < results.length; p++) {
            int rank = rank(probabilities[p], sample.length);
            int before = 0;
            int wanted = 0;
            while (before + counts[wanted] <= rank) {
                before += counts[wanted++];
            }
            results[p] = orderStatistic(members(sample, bins, wanted, counts[wanted]), rank - before);
        }
        return results;
    }

    private static int rank(double probability, int size) {
        return (int) Math.round(probability * (size - 1));
    }

    /** For a sample that spans too little or too much to be counted into bins. */
    private static double[] sorted(double[] sample, double[] probabilities) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double[] results = new double[probabilities.length];
        for (int p = 0; p < results.length; p++) {
            results[p] = sorted[rank(probabilities[p], sorted.length)];
        }
        return results;
    }

    private static double[] members(double[] sample, short[] bins, int wanted, int count) {
        double[] members = new double[count];
        int filled = 0;
        for (int i = 0; filled < count; i++) {
            if (bins[i] == wanted) {
                members[filled++] = sample[i];
            }
        }
        return members;
    }

    /** The number at a rank of a sample: sorted when small, else by counting into finer bins. */
    private static double orderStatistic(double[] sample, int rank) {
        if (sample.length > MANY) {
            double exact = sample.length == 1 ? 0 : (double) rank / (sample.length - 1);
            return orderStatistics(sample, exact)[0];
        }
        Arrays.sort(sample);
        return sample[rank];
    }
}
