package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Logarithm methodology of additive weights, its ranking of alternatives: u = (x + max x) / max x, of a cost (x + min x) / x, phi
 * = ln u / sum ln u, and the score is the sum of 2 phi^w / ((2 - phi)^w + phi^w). Pamucar, Zizovic, Biswas and Bozanic (2021), A
 * new logarithm methodology of additive weights (LMAW) for multi-criteria decision-making: application in logistics, Facta
 * Universitatis, Mechanical Engineering 19. Costs must be above 0 and benefits not below it. O(alternatives x criteria).
 */
public final class LogarithmicWeights extends CitedMethod {
    /** Makes the method as published. */
    public LogarithmicWeights() {
        super(
                "lmaw",
                "LMAW",
                "Pamucar, Zizovic, Biswas and Bozanic (2021), A new logarithm methodology of additive weights (LMAW) for"
                        + " multi-criteria decision-making: application in logistics, Facta Universitatis, Mechanical"
                        + " Engineering 19");
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requireSharesOfBest(x);
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] scores = new double[x.rows()];
        for (int j = 0; j < x.columns(); j++) {
            double[] logarithms = new double[x.rows()];
            double sum = 0;
            for (int i = 0; i < logarithms.length; i++) {
                double cell = x.value(i, j);
                logarithms[i] = StrictMath.log1p(x.maximizes(j) ? cell / extremes.high(j) : extremes.low(j) / cell);
                sum += logarithms[i];
            }
            for (int i = 0; i < logarithms.length; i++) {
                double phi = logarithms[i] / sum;
                double power = StrictMath.pow(phi, problem.weight(j));
                scores[i] += 2 * power / (StrictMath.pow(2 - phi, problem.weight(j)) + power);
            }
        }
        return higherIsBetter(x, scores);
    }
}
