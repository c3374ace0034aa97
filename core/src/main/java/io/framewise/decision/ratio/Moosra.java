package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * Multi-objective optimization on the basis of simple ratio analysis: the weighted sum of the benefits over that of the
 * costs. Das, Sarkar and Ray (2012), Towards the performance evaluation of Indian technical institutions, Socio-Economic
 * Planning Sciences 46. Cells must not be below 0, and each alternative needs costs above 0; where no criterion is a cost, the
 * score is the sum of the benefits. O(alternatives x criteria).
 */
public final class Moosra extends NormalizingMethod {
    /** Makes the method on the values as they are. */
    public Moosra() {
        this(new Unnormalized());
    }

    private Moosra(Normalizer normalizer) {
        super(
                "moosra",
                "MOOSRA",
                "Das, Sarkar and Ray (2012), Towards the performance evaluation of Indian technical institutions,"
                        + " Socio-Economic Planning Sciences 46",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Moosra(other);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireNonNegative(r);
        Sums sums = Sums.of(r, w);
        double[] scores = sums.benefits.clone();
        if (Sums.hasCosts(r)) {
            for (int i = 0; i < scores.length; i++) {
                if (!(sums.costs[i] > 0)) {
                    throw unscored(r, i, "the weighted sum of its costs must be above 0");
                }
                scores[i] /= sums.costs[i];
            }
        }
        return higherIsBetter(r, scores);
    }
}
