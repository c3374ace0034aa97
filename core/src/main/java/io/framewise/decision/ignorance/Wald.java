package io.framewise.decision.ignorance;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;

/**
 * Caution: the worst outcome over all states. The highest worst gain is best (maximin), or the lowest worst loss
 * (minimax). Wald (1950), Statistical Decision Functions. Weights do not matter. Stateless.
 */
public final class Wald extends StatesOfNature {
    /** Makes the method. */
    public Wald() {
        super("wald", "Wald", "Wald (1950), Statistical Decision Functions, Wiley");
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        DecisionMatrix matrix = problem.matrix();
        double[] worst = new double[matrix.rows()];
        for (int i = 0; i < worst.length; i++) {
            worst[i] = gains ? min(matrix, i) : max(matrix, i);
        }
        return of(worst, gains);
    }
}
