package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.WeightSampler;
import io.framewise.decision.Ziggurat;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weights of which nothing is known: exactly uniform on the simplex, as exponential numbers divided by their sum (Devroye 1986,
 * Non-Uniform Random Variate Generation, ch. XI).
 */
public final class FreeWeights implements WeightSampler {
    private final int criteria;

    /**
     * Makes a sampler.
     *
     * @param criteria the number of criteria, at least 1
     */
    public FreeWeights(int criteria) {
        this.criteria = criteria;
    }

    @Override
    public double[] central() {
        double[] central = new double[criteria];
        Arrays.fill(central, 1.0 / criteria);
        return central;
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        SplittableRandom generator = random.generator(block, "weight-free", Integer.toString(criteria));
        double[] sum = new double[count];
        for (double[] column : weights) {
            for (int i = 0; i < count; i++) {
                column[i] = Ziggurat.exponential(generator);
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
