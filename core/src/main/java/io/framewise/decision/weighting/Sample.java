package io.framewise.decision.weighting;

/**
 * A column as a sample: its moments, taken of numbers that a power of two brings near 1, so that nothing overflows or
 * vanishes. Exact but for rounding; equal numbers have deviation 0 to the bit.
 */
final class Sample {
    private final double[] scaled;
    private final int exponent;
    private final boolean constant;

    Sample(double[] numbers) {
        double largest = 0;
        boolean equal = true;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
            equal &= number == numbers[0];
        }
        constant = equal;
        exponent = Math.getExponent(largest);
        scaled = numbers.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Math.scalb(scaled[i], -exponent);
        }
    }

    boolean isConstant() {
        return constant;
    }

    /** {@return the numbers, scaled} */
    double[] scaled() {
        return scaled;
    }

    /** {@return the exponent of the power of two that the numbers were divided by} */
    int exponent() {
        return exponent;
    }

    /** {@return the mean of the scaled numbers} */
    double mean() {
        double sum = 0;
        for (double number : scaled) {
            sum += number;
        }
        return sum / scaled.length;
    }

    /** {@return the mean of the squares of the scaled numbers} */
    double meanSquare() {
        double sum = 0;
        for (double number : scaled) {
            sum += number * number;
        }
        return sum / scaled.length;
    }

    /**
     * Gives the variance of the scaled numbers.
     *
     * @param denominator what the sum of squares is divided by: n, or n - 1
     * @return the variance, 0 for equal numbers
     */
    double variance(double denominator) {
        if (constant) {
            return 0;
        }
        double mean = mean();
        double squares = 0;
        for (double number : scaled) {
            squares += (number - mean) * (number - mean);
        }
        return squares / denominator;
    }

    /** {@return the deviation of the population of scaled numbers} */
    double deviation() {
        return Math.sqrt(variance(scaled.length));
    }
}
