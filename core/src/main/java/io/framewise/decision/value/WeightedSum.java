package io.framewise.decision.value;

import io.framewise.decision.normalization.Unnormalized;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * The additive model: the weighted sum of the columns. Fishburn (1967), Additive utilities with incomplete product set,
 * Operations Research 15. On value functions between fixed points, adding an alternative never reorders the others. Costs
 * must have been turned into benefits by the normalization. O(alternatives x criteria).
 */
public final class WeightedSum implements DecisionMethod {
    private final Normalizer normalizer;

    /** Makes the method on columns that are comparable values already. */
    public WeightedSum() {
        this(new Unnormalized());
    }

    private WeightedSum(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    @Override
    public String id() {
        return "weighted-sum";
    }

    @Override
    public String title() {
        return "Additive value";
    }

    @Override
    public String reference() {
        return "Fishburn (1967), Additive utilities with incomplete product set, Operations Research 15";
    }

    @Override
    public boolean normalizes() {
        return true;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new WeightedSum(other);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix matrix = normalizer.normalize(problem.matrix());
        double[] scores = new double[matrix.rows()];
        for (int j = 0; j < matrix.columns(); j++) {
            if (!matrix.maximizes(j)) {
                throw new InvalidRequestException(
                        "The method (%s) needs benefits, but (%s) is to be minimized after the normalization (%s)."
                                .formatted(id(), matrix.criteria().get(j), normalizer.id()));
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] += problem.weight(j) * matrix.value(i, j);
            }
        }
        return Evaluation.higherIsBetter(scores);
    }
}
