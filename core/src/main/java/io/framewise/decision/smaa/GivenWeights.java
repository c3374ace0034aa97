package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.WeightSampler;
import io.framewise.error.InvalidRequestException;

/** Weight vectors that somebody else has drawn, taken in turn. */
public final class GivenWeights implements WeightSampler {
    private final double[][] vectors;

    /**
     * Makes a sampler.
     *
     * @param vectors at least one vector, each with one weight for each criterion
     * @throws InvalidRequestException if there is none, or they differ in size
     */
    public GivenWeights(double[][] vectors) {
        if (vectors.length == 0) {
            throw new InvalidRequestException("There must be at least one vector of weights.");
        }
        this.vectors = new double[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            if (vectors[i].length != vectors[0].length) {
                throw new InvalidRequestException("Vector (%s) has (%s) weights, but the first has (%s)."
                        .formatted(i + 1, vectors[i].length, vectors[0].length));
            }
            this.vectors[i] = vectors[i].clone();
        }
    }

    @Override
    public double[] central() {
        double[] central = new double[vectors[0].length];
        for (double[] vector : vectors) {
            for (int k = 0; k < central.length; k++) {
                central[k] += vector[k] / vectors.length;
            }
        }
        return central;
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        for (int i = 0; i < count; i++) {
            double[] vector = vectors[(block * KeyedRandom.BLOCK + i) % vectors.length];
            for (int k = 0; k < vector.length; k++) {
                weights[k][i] = vector[k];
            }
        }
    }
}
