package io.framewise.forecast.adoption;

import java.util.Arrays;

/** The median, the median absolute deviation as an estimate of the standard deviation (Hampel 1974, JASA 69), and that itself. */
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
        return CONSISTENCY * median(distances(values));
    }

    /** The distances of values from their median, in ascending order. */
    static double[] distances(double... values) {
        double center = median(values);
        return Arrays.stream(values)
                .map(value -> Math.abs(value - center))
                .sorted()
                .toArray();
    }

    /** The root of the mean squared distance to the mean. */
    static double standardDeviation(double... values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return StrictMath.sqrt(squares / values.length);
    }

    static double mean(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
