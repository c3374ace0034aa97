package io.framewise.decision.distance;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Measurement of alternatives and ranking according to compromise solution: rows of ideal (AI) and anti-ideal (AAI) values
 * are added, n = x / x_ai, of a cost x_ai / x, S the weighted sums, K- = S / S_aai, K+ = S / S_ai, f(K-) = K+ / (K+ + K-),
 * f(K+) = K- / (K+ + K-), and the utility f(K) = (K+ + K-) / (1 + (1 - f(K+)) / f(K+) + (1 - f(K-)) / f(K-)). Stevic, Pamucar,
 * Puska and Chatterjee (2020), Sustainable supplier selection in healthcare industries using a new MCDM method: MARCOS, Computers
 * and Industrial Engineering 140. Costs must be above 0 and benefits not below it. O(alternatives x criteria).
 */
public final class Marcos extends CitedMethod {
    /** Makes the method as published. */
    public Marcos() {
        super(
                "marcos",
                "MARCOS",
                "Stevic, Pamucar, Puska and Chatterjee (2020), Sustainable supplier selection in healthcare industries using"
                        + " a new MCDM method: MARCOS, Computers and Industrial Engineering 140");
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requireSharesOfBest(x);
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double antiIdeal = 0;
        boolean zero = true;
        double ideal = 0;
        for (int j = 0; j < x.columns(); j++) {
            ideal += problem.weight(j);
            zero &= problem.weight(j) == 0 || x.maximizes(j) && extremes.worst(j) == 0;
            antiIdeal += problem.weight(j) * share(x.maximizes(j), extremes.worst(j), extremes.best(j));
        }
        if (zero) {
            throw undefined(x, 0, "its worst cell is 0, as that of every other criterion with a weight");
        }
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < x.columns(); j++) {
                sum += problem.weight(j) * share(x.maximizes(j), x.value(i, j), extremes.best(j));
            }
            scores[i] = utility(sum / ideal, sum / antiIdeal);
        }
        return higherIsBetter(x, scores);
    }

    private static double share(boolean benefit, double cell, double best) {
        return benefit ? cell / best : best / cell;
    }

    private static double utility(double toIdeal, double toAntiIdeal) {
        if (toIdeal == 0) {
            return 0;
        }
        double both = toIdeal + toAntiIdeal;
        double ofAntiIdeal = toIdeal / both;
        double ofIdeal = toAntiIdeal / both;
        return both / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofAntiIdeal) / ofAntiIdeal);
    }
}
