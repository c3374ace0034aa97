package io.framewise.engine;

import java.util.Arrays;

/** Moments and quantiles of many draws, computed plainly. */
final class Sample {
    private Sample() {}

    static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static double deviation(double... values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    static double quantile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    static double correlation(double[] first, double[] second) {
        double meanFirst = mean(first);
        double meanSecond = mean(second);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += (first[i] - meanFirst) * (second[i] - meanSecond);
        }
        return sum / first.length / deviation(first) / deviation(second);
    }

    /** The share of draws with a value, up to rounding. */
    static double share(double value, double... values) {
        return (double) Arrays.stream(values)
                        .filter(one -> Math.abs(one - value) < 1e-9)
                        .count()
                / values.length;
    }

    static double[] map(java.util.function.DoubleUnaryOperator function, double... values) {
        return Arrays.stream(values).map(function).toArray();
    }
}
