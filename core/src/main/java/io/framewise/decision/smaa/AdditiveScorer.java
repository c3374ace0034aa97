package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.model.decision.DecisionMatrix;

/** Sums weighted values, criterion by criterion over all draws of a block, so that the inner loop is plain arithmetic. */
final class AdditiveScorer implements Smaa.Scorer {
    /** Draws that are summed together, few enough for their weights to stay in the nearest cache. */
    private static final int TILE = 256;

    private final UncertainMatrix matrix;

    AdditiveScorer(UncertainMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public void score(KeyedRandom random, int block, int count, double[][] weights, double[][] scores) {
        DecisionMatrix means = matrix.means();
        double[] values = new double[count];
        for (int a = 0; a < scores.length; a++) {
            for (int k = 0; k < weights.length; k++) {
                UncertainValue cell = matrix.cell(a, k);
                if (!cell.isCertain()) {
                    cell.fill(Smaa.generator(random, block, means, a, k), count, values);
                    addProducts(scores[a], weights[k], values, count);
                }
            }
        }
        for (int from = 0; from < count; from += TILE) {
            int to = Math.min(count, from + TILE);
            for (int a = 0; a < scores.length; a++) {
                for (int k = 0; k < weights.length; k++) {
                    if (matrix.cell(a, k).isCertain()) {
                        addMultiple(scores[a], weights[k], means.value(a, k), from, to);
                    }
                }
            }
        }
    }

    private static void addProducts(double[] sum, double[] weights, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += weights[i] * values[i];
        }
    }

    private static void addMultiple(double[] sum, double[] weights, double value, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += weights[i] * value;
        }
    }
}
