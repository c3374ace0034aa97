package io.framewise.decision.ratio;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.Map;
import java.util.Set;

/**
 * Alternative ranking order method accounting for two-step normalization: t = (beta (x - min) / (max - min) + (1 - beta) x /
 * sqrt(sum x^2)) / 2, L and A the weighted sums of costs and benefits, and R = L^lambda + A^(1 - lambda). Boskovic, Svadlenka,
 * Jovcic, Dobrodolac, Simic and Bacanin (2023), An alternative ranking order method accounting for two-step normalization
 * (AROMAN), IEEE Access 11. As published, neither normalization turns costs round and L adds to the score, so more of a cost
 * scores more; the method is offered as it is and declares that it keeps no dominance. A constant column counts 0 in the first
 * normalization. Cells must not be below 0. O(alternatives x criteria).
 */
public final class Aroman extends CitedMethod {
    private final double beta;
    private final double lambda;

    /** Makes the method as published, with beta and lambda 0.5. */
    public Aroman() {
        this(0.5, 0.5);
    }

    private Aroman(double beta, double lambda) {
        super(
                "aroman",
                "AROMAN",
                "Boskovic, Svadlenka, Jovcic, Dobrodolac, Simic and Bacanin (2023), An alternative ranking order method"
                        + " accounting for two-step normalization (AROMAN), IEEE Access 11");
        this.beta = within("beta", beta, 0, 1);
        this.lambda = within("lambda", lambda, 0, 1);
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("beta", beta, "lambda", lambda);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return switch (name) {
            case "beta" -> new Aroman(value, lambda);
            case "lambda" -> new Aroman(beta, value);
            default -> super.withParameter(name, value);
        };
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.DOMINANCE, DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requireNonNegative(x);
        DecisionMatrix r = new VectorNormalization().normalize(x);
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] costs = new double[x.rows()];
        double[] benefits = new double[x.rows()];
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                double range = extremes.range(j);
                double linear = range == 0 ? 0 : (x.value(i, j) - extremes.low(j)) / range;
                double both = (beta * linear + (1 - beta) * r.value(i, j)) / 2;
                double[] side = x.maximizes(j) ? benefits : costs;
                side[i] += problem.weight(j) * both;
            }
            scores[i] = StrictMath.pow(costs[i], lambda) + StrictMath.pow(benefits[i], 1 - lambda);
        }
        return higherIsBetter(x, scores).with("L", costs).with("A", benefits);
    }
}
