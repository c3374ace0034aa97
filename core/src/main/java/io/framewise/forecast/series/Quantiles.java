package io.framewise.forecast.series;

import io.framewise.forecast.numeric.NormalQuantile;

/** Gives quantiles of the steps ahead. */
@FunctionalInterface
public interface Quantiles {
    /**
     * Gives a quantile; not falling in the probability.
     *
     * @param h steps ahead, less 1
     * @param probability strictly between 0 and 1
     * @return the quantile
     */
    double at(int h, double probability);

    /**
     * Gives normal quantiles.
     *
     * @param means for each step
     * @param deviations standard deviations, for each step
     * @return the quantiles
     */
    static Quantiles normal(double[] means, double[] deviations) {
        return (h, probability) -> means[h] + NormalQuantile.at(probability) * deviations[h];
    }
}
