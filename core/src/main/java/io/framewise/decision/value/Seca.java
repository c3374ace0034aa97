package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Simultaneous evaluation of criteria and alternatives: on r = x / max, of a cost min / x, the weights are those that maximize
 * min S - beta (sum (w - sigma)^2 + sum (w - pi)^2), where S = sum w r, sigma are the shares of the standard deviations and pi those
 * of the sums of 1 - correlation, with sum w = 1 and w at least 0.001. Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and
 * Antucheviciene (2018), Simultaneous evaluation of criteria and alternatives (SECA) for multi-criteria decision-making,
 * Informatica 29. Given weights are ignored. A constant column has deviation 0 and correlation 0; where all deviations are 0,
 * sigma is equal. In the variant {@code seca:products} the penalty is beta (sum (w sigma)^2 + sum (w pi)^2) and r divides by the
 * largest of all benefits, of costs the smallest of all costs by them. Cells must be above 0.
 */
public final class Seca extends CitedMethod {
    private static final double LEAST = 1e-3;

    private final double beta;
    private final boolean products;

    /** Makes the method as published, with beta 0.5. */
    public Seca() {
        this(0.5, false);
    }

    private Seca(double beta, boolean products) {
        super(
                products ? "seca:products" : "seca",
                products ? "SECA with products as the penalty" : "SECA",
                "Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2018), Simultaneous evaluation of criteria"
                        + " and alternatives (SECA) for multi-criteria decision-making, Informatica 29");
        this.beta = within("beta", beta, 1e-3, 1e6);
        this.products = products;
    }

    @Override
    public List<DecisionMethod> variants() {
        return products ? List.of() : List.of(new Seca(beta, true));
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("beta", beta);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("beta") ? new Seca(value, products) : super.withParameter(name, value);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.ZERO_WEIGHT, DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return products
                ? Set.of(DecisionInvariance.WEIGHT_SUM)
                : Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requirePositive(x);
        int columns = x.columns();
        if (columns * LEAST >= 1) {
            throw new InvalidRequestException(
                    "The method (%s) needs fewer than (%s) criteria.".formatted(id(), Math.round(1 / LEAST)));
        }
        double[][] r = normalized(x);
        double[] sigma = ColumnVariation.deviationShares(r);
        double[] pi = ColumnVariation.conflictShares(r);
        double[] center = new double[columns];
        double[] curvature = new double[columns];
        for (int j = 0; j < columns; j++) {
            // Up to a constant, the sum of the squared distances from two points is twice that from their middle.
            center[j] = products ? 0 : (sigma[j] + pi[j]) / 2;
            curvature[j] = beta * (products ? sigma[j] * sigma[j] + pi[j] * pi[j] : 2);
        }
        double[] weights = new MaximinWeights(r, center, curvature, LEAST).solve();
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < columns; j++) {
                scores[i] += weights[j] * r[i][j];
            }
        }
        return higherIsBetter(x, scores)
                .with("weights", weights)
                .with("sigma", sigma)
                .with("pi", pi);
    }

    private double[][] normalized(DecisionMatrix x) {
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] best = extremes.best();
        if (products) {
            double largest = 0;
            double smallest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < best.length; j++) {
                largest = x.maximizes(j) ? Math.max(largest, best[j]) : largest;
                smallest = x.maximizes(j) ? smallest : Math.min(smallest, best[j]);
            }
            for (int j = 0; j < best.length; j++) {
                best[j] = x.maximizes(j) ? largest : smallest;
            }
        }
        double[][] r = new double[x.rows()][best.length];
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < best.length; j++) {
                r[i][j] = x.maximizes(j) ? x.value(i, j) / best[j] : best[j] / x.value(i, j);
            }
        }
        return r;
    }
}
