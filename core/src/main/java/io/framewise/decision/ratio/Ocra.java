package io.framewise.decision.ratio;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.Set;

/**
 * Operational competitiveness rating: of the costs I = sum w (max x - x) / min x, of the benefits O = sum w (x - min x) / min
 * x, each less its smallest, and their sum less its smallest. Parkan (1994), Operational competitiveness ratings of production
 * units, Managerial and Decision Economics 15. Cells must be above 0. O(alternatives x criteria).
 */
public final class Ocra extends CitedMethod {
    /** Makes the method as published. */
    public Ocra() {
        super(
                "ocra",
                "OCRA",
                "Parkan (1994), Operational competitiveness ratings of production units, Managerial and Decision Economics"
                        + " 15");
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requirePositive(x);
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] costs = new double[x.rows()];
        double[] benefits = new double[x.rows()];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                double[] side = x.maximizes(j) ? benefits : costs;
                double ahead = Math.abs(x.value(i, j) - extremes.worst(j));
                side[i] += problem.weight(j) == 0 ? 0 : problem.weight(j) * (ahead / extremes.low(j));
            }
        }
        finite(x, costs);
        finite(x, benefits);
        shift(costs);
        shift(benefits);
        double[] scores = new double[costs.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = costs[i] + benefits[i];
        }
        shift(scores);
        return higherIsBetter(x, scores).with("costs", costs).with("benefits", benefits);
    }

    private static void shift(double[] ratings) {
        double least = Arrays.stream(ratings).min().orElse(0);
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] -= least;
        }
    }
}
