package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.SimplexPart;
import io.framewise.decision.WeightSampler;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Weights under linear constraints, drawn evenly from all that keep them: one by one where they fill enough of a simplex, and by a
 * walk otherwise, whose draws hardly depend on each other ({@link SimplexPart}). Immutable, so safe for use by several threads.
 */
public final class ConstrainedWeights implements WeightSampler {
    private static final double NO_ROOM = 1e-9;

    private final double[] center;
    private final SimplexPart part;

    /**
     * Makes a sampler.
     *
     * @param constraints what the weights have to keep
     * @throws InvalidRequestException if no weights keep them with room to move
     */
    public ConstrainedWeights(WeightConstraints constraints) {
        Optional<double[]> widest = constraints.widest();
        if (widest.isEmpty() || !(widest.get()[constraints.size()] > NO_ROOM)) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "No weights keep all of the constraints with room to move.")
                            .hint("Maybe two of them contradict each other, or leave a single value."));
        }
        this.center = Arrays.copyOf(widest.get(), constraints.size());
        List<double[]> slacks = new ArrayList<>();
        for (int c = 0; c < constraints.count(); c++) {
            slacks.add(constraints.slack(c));
        }
        this.part = new SimplexPart(center, slacks);
    }

    /** {@return the point of the greatest slack} */
    @Override
    public double[] central() {
        return center.clone();
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        part.fill(random.generator(block, "weight-constraint", Integer.toString(center.length)), count, weights);
    }
}
