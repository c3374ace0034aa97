package io.framewise.decision;

/** Draws weight vectors that sum to 1 (rule 11). Implementations are immutable and safe for use by several threads. */
public interface WeightSampler {
    /**
     * Draws weight vectors.
     *
     * @param random the source of random numbers
     * @param draws how many vectors
     * @return one array of draws for each criterion
     */
    double[][] sample(KeyedRandom random, int draws);

    /** {@return the central weights, summing to 1} */
    double[] central();
}
