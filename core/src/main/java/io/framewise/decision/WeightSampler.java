package io.framewise.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws weight vectors that sum to 1 (rule 11), in blocks of {@link KeyedRandom#BLOCK} draws that do not depend on each other.
 * Implementations are immutable and safe for use by several threads.
 */
public interface WeightSampler {
    /**
     * Draws the vectors of one block.
     *
     * @param random the source of random numbers
     * @param block the block from 0
     * @param count how many vectors, at most {@link KeyedRandom#BLOCK}
     * @param weights one array for each criterion, whose first places are filled
     */
    void fill(KeyedRandom random, int block, int count, double[][] weights);

    /** {@return the central weights, summing to 1} */
    double[] central();

    /**
     * Draws weight vectors.
     *
     * @param random the source of random numbers
     * @param draws how many vectors
     * @return one array of draws for each criterion
     */
    default double[][] sample(KeyedRandom random, int draws) {
        int n = central().length;
        double[][] weights = new double[n][draws];
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; block * KeyedRandom.BLOCK < draws; block++) {
            blocks.add(block);
        }
        ParallelTasks.map(blocks, block -> {
            int start = block * KeyedRandom.BLOCK;
            int count = Math.min(draws - start, KeyedRandom.BLOCK);
            double[][] drawn = new double[n][count];
            fill(random, block, count, drawn);
            for (int k = 0; k < n; k++) {
                System.arraycopy(drawn[k], 0, weights[k], start, count);
            }
            return count;
        });
        return weights;
    }
}
