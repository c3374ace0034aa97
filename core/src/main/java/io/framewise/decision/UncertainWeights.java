package io.framewise.decision;

import java.util.Arrays;

/**
 * Stated weights, each known within a factor: w_i exp(sigma z_i), rescaled to sum to 1. Each criterion has a column of
 * its own, so that leaving one out or changing a weight moves nothing else.
 */
public final class UncertainWeights implements WeightSampler {
    /** Says that nobody knows a weight better than about a third. */
    public static final double DEFAULT_SIGMA = 0.3;

    private final String[] criteria;
    private final double[] central;
    private final double sigma;

    /**
     * Makes a sampler.
     *
     * @param criteria the names of the criteria, which key the random numbers
     * @param weights the stated weights, at least 0 with a positive sum
     * @param sigma the standard deviation of the logarithm of a weight; 0 takes the weights as exact
     */
    public UncertainWeights(String[] criteria, double[] weights, double sigma) {
        this.criteria = criteria.clone();
        this.central = weights.clone();
        this.sigma = sigma;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int k = 0; k < central.length; k++) {
            central[k] /= sum;
        }
    }

    @Override
    public double[] central() {
        return central.clone();
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        double[] sum = new double[count];
        for (int k = 0; k < central.length; k++) {
            double[] column = weights[k];
            if (sigma == 0) {
                Arrays.fill(column, 0, count, central[k]);
            } else {
                random.fillUniform(block, column, count, "weight", criteria[k]);
            }
            for (int i = 0; i < count; i++) {
                column[i] = sigma == 0 ? central[k] : central[k] * StrictMath.exp(sigma * Normal.quantile(column[i]));
                sum[i] += column[i];
            }
        }
        for (double[] column : weights) {
            for (int i = 0; i < count; i++) {
                column[i] /= sum[i];
            }
        }
    }
}
