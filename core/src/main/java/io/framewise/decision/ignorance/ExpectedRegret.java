package io.framewise.decision.ignorance;

import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;

/**
 * Expected regret, or opportunity loss: the sum of regrets times the weights of the states, which are their
 * probabilities. The lowest is best; the order is that of the expected value. Raiffa and Schlaifer (1961), Applied
 * Statistical Decision Theory. Weights are used as given. Stateless.
 */
public final class ExpectedRegret extends StatesOfNature {
    /** Makes the method. */
    public ExpectedRegret() {
        super(
                "expected-regret",
                "Expected regret",
                "Savage (1951), The theory of statistical decision, Journal of the American "
                        + "Statistical Association 46; Raiffa and Schlaifer (1961), Applied Statistical "
                        + "Decision Theory");
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        double[][] regrets = regrets(problem.matrix(), gains);
        double[] sums = new double[regrets.length];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < regrets[i].length; j++) {
                sums[i] += problem.weight(j) * regrets[i][j];
            }
        }
        return Evaluation.lowerIsBetter(sums);
    }
}
