package io.framewise.forecast.numeric;

/** Quantiles and probabilities of the standard normal distribution. */
public final class NormalQuantile {
    private static final double ROOT_OF_TWO_PI = 2.5066282746310007;

    private NormalQuantile() {}

    /**
     * Gives the number below which a standard normal variable lies with a probability: the start of Abramowitz and Stegun
     * (1964), formula 26.2.23, bettered by Newton steps on {@link #below(double)}; absolute error below 1e-12 for
     * probabilities from 1e-6 to 1 - 1e-6.
     *
     * @param probability strictly between 0 and 1
     * @return the number
     */
    public static double at(double probability) {
        if (probability > 0.5) {
            return -at(1 - probability);
        }
        double t = StrictMath.sqrt(-2 * StrictMath.log(probability));
        double x = -(t
                - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
        for (int i = 0; i < 4; i++) {
            double slope = StrictMath.exp(-x * x / 2) / ROOT_OF_TWO_PI;
            double error = (below(x) - probability) / slope;
            x -= error / (1 + x * error / 2);
        }
        return x;
    }

    /**
     * Gives the probability that a standard normal variable is below a number: the series of Marsaglia (2004), Journal of
     * Statistical Software 11(4), near the center, the continued fraction of Abramowitz and Stegun (1964), formula 26.2.14,
     * in the tails.
     *
     * @param x the number
     * @return the probability
     */
    public static double below(double x) {
        double size = Math.abs(x);
        if (size > 38) {
            return x < 0 ? 0 : 1;
        }
        double density = StrictMath.exp(-size * size / 2) / ROOT_OF_TWO_PI;
        double beyond;
        if (size < 4) {
            double term = size;
            double sum = size;
            for (int i = 3; Math.abs(term) > 1e-18 * sum; i += 2) {
                term *= size * size / i;
                sum += term;
            }
            beyond = 0.5 - density * sum;
        } else {
            double fraction = size;
            for (int k = 60; k >= 1; k--) {
                fraction = size + k / fraction;
            }
            beyond = density / fraction;
        }
        return x < 0 ? beyond : 1 - beyond;
    }
}
