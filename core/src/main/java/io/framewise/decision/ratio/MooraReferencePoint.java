package io.framewise.decision.ratio;

import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * The reference point approach of MOORA: the largest weighted deviation from the best values, max w |r* - r|, of which less
 * is better. Brauers and Zavadskas (2006), The MOORA method and its application to privatization in a transition economy,
 * Control and Cybernetics 35. O(alternatives x criteria).
 */
public final class MooraReferencePoint extends NormalizingMethod {
    /** Makes the method as published, on vector normalization. */
    public MooraReferencePoint() {
        this(new VectorNormalization());
    }

    private MooraReferencePoint(Normalizer normalizer) {
        super(
                "moora-reference-point",
                "MOORA, reference point",
                "Brauers and Zavadskas (2006), The MOORA method and its application to privatization in a transition"
                        + " economy, Control and Cybernetics 35",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new MooraReferencePoint(other);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizer() instanceof VectorNormalization ? normalizedAnd(DecisionInvariance.MIRROR) : normalizedAnd();
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        double[] best = ColumnExtremes.of(r).best();
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < w.length; j++) {
                scores[i] = Math.max(scores[i], w[j] * Math.abs(best[j] - r.value(i, j)));
            }
        }
        return lowerIsBetter(r, scores).with("reference point", best);
    }
}
