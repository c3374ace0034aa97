package io.framewise.forecast.adoption;

import java.util.Arrays;

/** The median, and the median absolute deviation as an estimate of the standard deviation (Hampel 1974, JASA 69). */
final class RobustScale {
    /** 1 / Phi^-1(3/4): makes it consistent for normal values. */
    private static final double CONSISTENCY = 1.482602218505602;

    private RobustScale() {}

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }

    static double deviation(double... values) {
        double center = median(values);
        double[] distances = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            distances[i] = Math.abs(values[i] - center);
        }
        return CONSISTENCY * median(distances);
    }
}
