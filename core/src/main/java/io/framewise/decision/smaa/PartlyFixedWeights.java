package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.WeightSampler;
import java.util.Arrays;

/** Weights of which some are given; the others share what these leave. Immutable. */
final class PartlyFixedWeights implements WeightSampler {
    private final FixedPart part;
    private final WeightSampler rest;

    PartlyFixedWeights(FixedPart part, WeightSampler rest) {
        this.part = part;
        this.rest = rest;
    }

    @Override
    public double[] central() {
        return part.whole(rest.central());
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        for (int k = 0; k < weights.length; k++) {
            Arrays.fill(weights[k], 0, count, part.fixed()[k]);
        }
        double[][] shares = new double[part.free().length][count];
        rest.fill(random, block, count, shares);
        for (int i = 0; i < shares.length; i++) {
            double[] column = weights[part.free()[i]];
            for (int d = 0; d < count; d++) {
                column[d] = part.room() * shares[i][d];
            }
        }
    }
}
