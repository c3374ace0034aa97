package io.framewise.decision.ignorance;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;

/**
 * Optimism: the best outcome over all states. The highest best gain is best (maximax), or the lowest best loss
 * (minimin). Luce and Raiffa (1957), Games and Decisions, ch. 13. Weights do not matter. Stateless.
 */
public final class Optimism extends StatesOfNature {
    /** Makes the method. */
    public Optimism() {
        super("optimism", "Optimism", "Luce and Raiffa (1957), Games and Decisions, ch. 13, Wiley");
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        DecisionMatrix matrix = problem.matrix();
        double[] best = new double[matrix.rows()];
        for (int i = 0; i < best.length; i++) {
            best[i] = gains ? max(matrix, i) : min(matrix, i);
        }
        return of(best, gains);
    }
}
