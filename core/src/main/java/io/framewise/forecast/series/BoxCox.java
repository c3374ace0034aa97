package io.framewise.forecast.series;

/**
 * The power transformation (y^lambda - 1) / lambda, the logarithm at 0 (Box and Cox 1964, Journal of the Royal Statistical
 * Society B 26), with the power of Guerrero (1993, Journal of Forecasting 12): the one for which the spread within periods,
 * divided by their mean to the power of 1 - lambda, varies least from period to period. Immutable.
 */
public final class BoxCox {
    private static final double LOW = -1;
    private static final double HIGH = 2;
    private static final int GRID = 30;
    private static final int CUTS = 60;
    private static final double GOLDEN = 0.6180339887498949;

    private final double lambda;

    /**
     * Makes the transformation.
     *
     * @param lambda the power
     */
    public BoxCox(double lambda) {
        this.lambda = lambda;
    }

    /**
     * Finds the power of Guerrero between -1 and 2.
     *
     * @param series values above zero, the last whole periods of which count
     * @param period steps in a season; pairs of values where there is none
     * @return the power; 1 where nothing speaks for another
     */
    public static double guerrero(double[] series, int period) {
        int length = Math.max(2, period);
        int count = series.length / length;
        double[] means = new double[count];
        double[] deviations = new double[count];
        for (int i = 0; i < count; i++) {
            int first = series.length - (count - i) * length;
            for (int t = first; t < first + length; t++) {
                means[i] += series[t] / length;
            }
            for (int t = first; t < first + length; t++) {
                deviations[i] += (series[t] - means[i]) * (series[t] - means[i]) / (length - 1);
            }
            deviations[i] = StrictMath.sqrt(deviations[i]);
        }
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double place = LOW + (HIGH - LOW) * i / GRID;
            double value = variation(means, deviations, place);
            if (value < least) {
                least = value;
                best = place;
            }
        }
        if (!(least < Double.POSITIVE_INFINITY)) {
            return 1;
        }
        double low = Math.max(LOW, best - (HIGH - LOW) / GRID);
        double high = Math.min(HIGH, best + (HIGH - LOW) / GRID);
        for (int i = 0; i < CUTS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (variation(means, deviations, left) <= variation(means, deviations, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /** The coefficient of variation of the ratios; infinite where it is not defined. */
    private static double variation(double[] means, double[] deviations, double lambda) {
        int n = means.length;
        double[] ratios = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            ratios[i] = deviations[i] / StrictMath.pow(means[i], 1 - lambda);
            mean += ratios[i] / n;
        }
        double squares = 0;
        for (double ratio : ratios) {
            squares += (ratio - mean) * (ratio - mean);
        }
        double value = StrictMath.sqrt(squares / (n - 1)) / mean;
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** {@return the power} */
    public double lambda() {
        return lambda;
    }

    /**
     * Transforms a value.
     *
     * @param y above zero
     * @return the transformed value
     */
    public double of(double y) {
        return lambda == 0 ? StrictMath.log(y) : (StrictMath.pow(y, lambda) - 1) / lambda;
    }

    /**
     * Transforms a value back.
     *
     * @param z the transformed value
     * @return the value; 0, or infinite with a power below 0, where there is none
     */
    public double back(double z) {
        if (lambda == 0) {
            return StrictMath.exp(z);
        }
        double base = 1 + lambda * z;
        return base > 0 ? StrictMath.pow(base, 1 / lambda) : lambda > 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    /**
     * Transforms a normal variable back to its mean, to the second order (Hyndman and Athanasopoulos 2021, Forecasting: Principles
     * and Practice, section 5.6); {@link #back} of its mean is the median.
     *
     * @param z its mean
     * @param deviation its standard deviation
     * @return the mean of what it is transformed back to
     */
    public double meanBack(double z, double deviation) {
        double base = 1 + lambda * z;
        double factor = 1 + deviation * deviation * (1 - lambda) / (2 * base * base);
        return base > 0 ? back(z) * factor : back(z);
    }
}
