package io.framewise.engine;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.WeightSampler;

/** The weights of some criteria out of all those that were stated, rescaled to sum to 1 in each draw (rule 7). */
final class RescaledWeights implements WeightSampler {
    private final WeightSampler all;
    private final int[] kept;

    RescaledWeights(WeightSampler all, int[] kept) {
        this.all = all;
        this.kept = kept;
    }

    @Override
    public double[] central() {
        double[] stated = all.central();
        double[][] weights = new double[kept.length][1];
        for (int k = 0; k < kept.length; k++) {
            weights[k][0] = stated[kept[k]];
        }
        rescale(weights, 1);
        double[] central = new double[kept.length];
        for (int k = 0; k < kept.length; k++) {
            central[k] = weights[k][0];
        }
        return central;
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        double[][] stated = new double[all.central().length][count];
        all.fill(random, block, count, stated);
        for (int k = 0; k < kept.length; k++) {
            System.arraycopy(stated[kept[k]], 0, weights[k], 0, count);
        }
        rescale(weights, count);
    }

    /** Where nothing but zeros is left, all weigh alike. */
    private static void rescale(double[][] weights, int count) {
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (double[] column : weights) {
                sum += column[i];
            }
            for (double[] column : weights) {
                column[i] = sum > 0 ? column[i] / sum : 1.0 / weights.length;
            }
        }
    }
}
