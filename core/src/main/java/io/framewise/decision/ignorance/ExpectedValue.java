package io.framewise.decision.ignorance;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;

/**
 * Expectation: the sum of outcomes times the weights of the states, which are their probabilities. The highest gain,
 * or the lowest loss, is best. Luce and Raiffa (1957), Games and Decisions, ch. 2. Weights are used as given.
 * Stateless.
 */
public final class ExpectedValue extends StatesOfNature {
    /** Makes the method. */
    public ExpectedValue() {
        super(
                "expected-value",
                "Expected value",
                "Bernoulli (1738), Specimen theoriae novae de mensura sortis; Luce and Raiffa "
                        + "(1957), Games and Decisions, ch. 2");
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        DecisionMatrix matrix = problem.matrix();
        double[] sums = new double[matrix.rows()];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                sums[i] += problem.weight(j) * matrix.value(i, j);
            }
        }
        return of(sums, gains);
    }
}
