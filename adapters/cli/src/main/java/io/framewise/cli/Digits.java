package io.framewise.cli;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import java.util.Arrays;

/** How many decimals the figures of a forecast deserve: four digits of the largest, and two of the smallest and of each width. */
final class Digits {
    private static final int LARGEST = 4;
    private static final int SMALLEST = 2;

    /** What is this much smaller than the largest figure is as good as zero. */
    private static final double NOTHING = 1e-6;

    private double largest;
    private double smallest = Double.POSITIVE_INFINITY;

    private Digits() {}

    static int decimals(TimeSeries past, Forecast forecast) {
        Digits digits = new Digits();
        double[] points = forecast.points();
        for (double point : points) {
            digits.largest = Math.max(digits.largest, Math.abs(point));
        }
        for (PredictionInterval interval : forecast.intervals()) {
            for (int h = 0; h < points.length; h++) {
                digits.largest = Math.max(digits.largest, Math.abs(interval.upper()[h]));
            }
        }
        for (double point : points) {
            digits.see(Math.abs(point));
        }
        for (PredictionInterval interval : forecast.intervals()) {
            for (int h = 0; h < points.length; h++) {
                digits.see(interval.upper()[h] - interval.lower()[h]);
            }
        }
        boolean nothing = Arrays.stream(past.filled()).allMatch(value -> value == 0);
        if (digits.largest == 0 || nothing && digits.largest < NOTHING) {
            return 0;
        }
        int decimals = LARGEST - 1 - exponent(digits.largest);
        return Double.isInfinite(digits.smallest)
                ? decimals
                : Math.max(decimals, SMALLEST - 1 - exponent(digits.smallest));
    }

    private void see(double size) {
        if (size > NOTHING * largest) {
            smallest = Math.min(smallest, size);
        }
    }

    private static int exponent(double size) {
        return (int) Math.floor(StrictMath.log10(size));
    }
}
