package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * The ratio system of multi-objective optimization by ratio analysis: y = the weighted sum of the benefits less that of the
 * costs, on vector normalization. Brauers and Zavadskas (2006), The MOORA method and its application to privatization in a
 * transition economy, Control and Cybernetics 35. O(alternatives x criteria).
 */
public final class Moora extends NormalizingMethod {
    /** Makes the method as published. */
    public Moora() {
        this(new VectorNormalization());
    }

    private Moora(Normalizer normalizer) {
        super(
                "moora",
                "MOORA, ratio system",
                "Brauers and Zavadskas (2006), The MOORA method and its application to privatization in a transition"
                        + " economy, Control and Cybernetics 35",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Moora(other);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizer() instanceof VectorNormalization ? normalizedAnd(DecisionInvariance.MIRROR) : normalizedAnd();
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        Sums sums = Sums.of(r, w);
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums.benefits[i] - sums.costs[i];
        }
        return higherIsBetter(r, scores)
                .with("benefits", finite(r, sums.benefits))
                .with("costs", finite(r, sums.costs));
    }
}
