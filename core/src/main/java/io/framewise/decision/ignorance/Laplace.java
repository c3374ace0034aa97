package io.framewise.decision.ignorance;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;

/**
 * Insufficient reason: the mean outcome over all states, which are taken to be equally likely. Laplace (1814), Essai
 * philosophique sur les probabilités. The highest gain, or the lowest loss, is best. Weights do not matter. Stateless.
 */
public final class Laplace extends StatesOfNature {
    /** Makes the method. */
    public Laplace() {
        super(
                "laplace",
                "Laplace",
                "Laplace (1814), Essai philosophique sur les probabilités; Luce and Raiffa "
                        + "(1957), Games and Decisions, ch. 13");
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        DecisionMatrix matrix = problem.matrix();
        double[] means = new double[matrix.rows()];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                means[i] += matrix.value(i, j) / matrix.columns();
            }
        }
        return of(means, gains);
    }
}
