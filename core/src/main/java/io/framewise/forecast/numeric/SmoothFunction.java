package io.framewise.forecast.numeric;

/** A function to minimize, with its gradient. */
@FunctionalInterface
public interface SmoothFunction {
    /**
     * Evaluates the function.
     *
     * @param x where
     * @param gradient filled with the partial derivatives there
     * @return the value; positive infinity where the function is not defined
     */
    double at(double[] x, double[] gradient);

    /**
     * Gives a function the gradient of central differences.
     *
     * @param function the function without a gradient
     * @return the function with it; each evaluation costs two more for every dimension
     */
    static SmoothFunction byDifferences(Plain function) {
        return (x, gradient) -> {
            double value = function.at(x);
            for (int i = 0; i < x.length && value < Double.POSITIVE_INFINITY; i++) {
                double place = x[i];
                double step = 1e-5 * Math.max(1, Math.abs(place));
                x[i] = place + step;
                double above = function.at(x);
                x[i] = place - step;
                double below = function.at(x);
                x[i] = place;
                boolean up = above < Double.POSITIVE_INFINITY;
                boolean down = below < Double.POSITIVE_INFINITY;
                gradient[i] = up && down
                        ? (above - below) / (2 * step)
                        : up ? (above - value) / step : down ? (value - below) / step : 0;
            }
            return value;
        };
    }

    /** A function without a gradient. */
    @FunctionalInterface
    interface Plain {
        /**
         * Evaluates the function.
         *
         * @param x where; not changed
         * @return the value; positive infinity where the function is not defined
         */
        double at(double[] x);
    }
}
