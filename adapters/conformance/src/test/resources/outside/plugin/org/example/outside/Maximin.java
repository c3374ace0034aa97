package org.example.outside;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;

/** The worst of what is weighed at all. */
public final class Maximin implements DecisionMethod {
    @Override
    public String id() {
        return "outside-maximin";
    }

    @Override
    public String title() {
        return "Maximin";
    }

    @Override
    public String reference() {
        return "Wald (1950), Statistical Decision Functions";
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix matrix = problem.matrix();
        double[] worst = new double[matrix.rows()];
        for (int i = 0; i < matrix.rows(); i++) {
            worst[i] = Double.POSITIVE_INFINITY;
            for (int j = 0; j < matrix.columns(); j++) {
                if (problem.weight(j) > 0) {
                    worst[i] = Math.min(worst[i], matrix.maximizes(j) ? matrix.value(i, j) : -matrix.value(i, j));
                }
            }
        }
        return Evaluation.higherIsBetter(worst);
    }
}
