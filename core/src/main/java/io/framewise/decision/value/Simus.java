package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.linear.LinearProgram;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sequential interactive model for urban systems: each criterion in turn is the objective of a linear programme over amounts of
 * the alternatives, in which the other benefits may sum to at most, and the other costs to at least, their limits. The amounts
 * of each programme, as shares of their sum, are the efficient results; the score is the sum of an alternative's shares times the
 * part of the programmes that use it. Munier (2011), A Strategy for Using Multicriteria Analysis in Decision-Making, Springer. The
 * variant {@code simus:dominance} is the second way of the same book: by how much an alternative's shares are above those of the
 * others, summed, less by how much they are below. Weights have no part in it. Without given limits they are the best values
 * observed. Of programmes with several solutions one is taken, always the same, so equal alternatives may score
 * differently. Cells must not be below 0; a programme without
 * solution or without bound is refused by its criterion.
 */
public final class Simus extends CitedMethod {
    private static final double UNUSED = 1e-12;

    private final boolean dominance;
    private final double @Nullable [] limits;

    /** Makes the method as published, with the best observed values as limits. */
    public Simus() {
        this(false, null);
    }

    private Simus(boolean dominance, double @Nullable [] limits) {
        super(
                dominance ? "simus:dominance" : "simus",
                dominance ? "SIMUS by dominance" : "SIMUS",
                "Munier (2011), A Strategy for Using Multicriteria Analysis in Decision-Making, Springer");
        this.dominance = dominance;
        this.limits = limits;
    }

    /**
     * The same method with given limits.
     *
     * @param values the most that a benefit, the least that a cost may sum to, above 0, one for each criterion
     * @return the method
     */
    public Simus within(double... values) {
        return new Simus(dominance, values.clone());
    }

    @Override
    public List<DecisionMethod> variants() {
        return dominance ? List.of() : List.of(new Simus(true, limits));
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.values());
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return limits == null
                ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM)
                : Set.of(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requireNonNegative(x);
        double[] sums = new double[x.rows()];
        double[] uses = new double[x.rows()];
        double total = 0;
        for (int j = 0; j < x.columns(); j++) {
            double[] shares = shares(x, j);
            for (int i = 0; i < shares.length; i++) {
                sums[i] += shares[i];
                uses[i] += shares[i] > UNUSED ? 1 : 0;
                total += shares[i];
            }
        }
        double[] scores = new double[x.rows()];
        double[] ahead = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums[i] * uses[i] / x.columns();
            // The differences from all others, above and below, sum to this.
            ahead[i] = scores.length * sums[i] - total;
        }
        return higherIsBetter(x, dominance ? ahead : scores)
                .with("first method", scores)
                .with("second method", ahead);
    }

    /** The amounts of a programme as shares of their sum. */
    private double[] shares(DecisionMatrix x, int objective) {
        double[] amounts = programme(x, objective)
                .solve()
                .orElseThrow(() ->
                        undefined(x, objective, "its linear programme has no best solution. Maybe give other limits"));
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = sum == 0 ? 0 : amounts[i] / sum;
        }
        return amounts;
    }

    private LinearProgram programme(DecisionMatrix x, int objective) {
        double[] best = limits == null ? ColumnExtremes.of(x).best() : limits;
        if (best.length != x.columns()) {
            throw new InvalidRequestException("The method (%s) was given (%s) limits for (%s) criteria."
                    .formatted(id(), best.length, x.columns()));
        }
        double[] costs = scaled(x, objective);
        for (int i = 0; i < costs.length; i++) {
            costs[i] = x.maximizes(objective) ? -costs[i] : costs[i];
        }
        LinearProgram programme = LinearProgram.minimize(costs);
        for (int j = 0; j < x.columns(); j++) {
            if (j != objective) {
                double bound = best[j] / scale(x, j);
                programme =
                        x.maximizes(j) ? programme.atMost(bound, scaled(x, j)) : programme.atLeast(bound, scaled(x, j));
            }
        }
        return programme;
    }

    /** A criterion divided by its largest value, so that all are of one size. */
    private static double[] scaled(DecisionMatrix x, int column) {
        double[] cells = x.column(column);
        double scale = scale(x, column);
        for (int i = 0; i < cells.length; i++) {
            cells[i] /= scale;
        }
        return cells;
    }

    private static double scale(DecisionMatrix x, int column) {
        double high = 0;
        for (int i = 0; i < x.rows(); i++) {
            high = Math.max(high, x.value(i, column));
        }
        return high == 0 ? 1 : high;
    }
}
