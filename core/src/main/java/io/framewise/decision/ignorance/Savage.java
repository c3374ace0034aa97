package io.framewise.decision.ignorance;

import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;

/**
 * Regret: the largest regret over all states, where regret is how much worse an outcome is than the best of its state.
 * The lowest is best. Savage (1951), The theory of statistical decision, JASA 46. Weights do not matter. Adding an
 * alternative can reorder the others. Stateless.
 */
public final class Savage extends StatesOfNature {
    /** Makes the method. */
    public Savage() {
        super(
                "savage",
                "Savage",
                "Savage (1951), The theory of statistical decision, Journal of the American "
                        + "Statistical Association 46");
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        double[][] regrets = regrets(problem.matrix(), gains);
        double[] largest = new double[regrets.length];
        for (int i = 0; i < largest.length; i++) {
            for (double regret : regrets[i]) {
                largest[i] = Math.max(largest[i], regret);
            }
        }
        return Evaluation.lowerIsBetter(largest);
    }
}
