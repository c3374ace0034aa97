package io.framewise.decision.distance;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The compromise ranking: the group utility S = sum w (f* - f) / (f* - f-), the individual regret R, the largest of the same
 * terms, and Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*), of which less is better. Opricovic and Tzeng (2004),
 * Compromise solution by MCDM methods, European Journal of Operational Research 156. A column, S or R in which all are equal
 * counts 0. The compromise set is the first by Q when it leads by at least 1 / (n - 1) (acceptable advantage) and is first by S
 * or R as well (acceptable stability); without stability the first two; without advantage all that trail by less.
 * O(alternatives x criteria).
 */
public final class Vikor extends CitedMethod {
    /** As many rows as stay in the nearest cache while they are gone through column by column. */
    private static final int BLOCK = 128;

    /** A power of two of this size and its reciprocal are both exact. */
    private static final int LARGEST_SHIFT = 1000;

    private final double v;
    private final double @Nullable [] ideal;
    private final double @Nullable [] antiIdeal;

    /** Makes the method as published: v = 0.5 and the best and worst observed values as ideals. */
    public Vikor() {
        this(0.5, null, null);
    }

    private Vikor(double v, double @Nullable [] ideal, double @Nullable [] antiIdeal) {
        super(
                "vikor",
                "VIKOR",
                "Opricovic and Tzeng (2004), Compromise solution by MCDM methods: a comparative analysis of VIKOR and"
                        + " TOPSIS, European Journal of Operational Research 156");
        this.v = within("v", v, 0, 1);
        this.ideal = ideal;
        this.antiIdeal = antiIdeal;
    }

    /**
     * The same method between given points, so that adding an alternative does not change S and R of the others.
     *
     * @param best the ideal values, one for each criterion
     * @param worst the anti-ideal values, one for each criterion
     * @return the method
     */
    public Vikor between(double[] best, double[] worst) {
        return new Vikor(v, best.clone(), worst.clone());
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("v", v);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("v") ? new Vikor(value, ideal, antiIdeal) : super.withParameter(name, value);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return ideal == null ? Set.of(DecisionInvariance.values()) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix f = problem.matrix();
        double[] best = ideal;
        double[] worst = antiIdeal;
        if (best == null || worst == null) {
            ColumnExtremes extremes = ColumnExtremes.of(f);
            best = extremes.best();
            worst = extremes.worst();
        }
        requireSize(f, best);
        requireSize(f, worst);
        double[] s = new double[f.rows()];
        double[] r = new double[f.rows()];
        double[] w = problem.weights();
        double[] scales = new double[w.length];
        double[] factors = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            double range = best[j] - worst[j];
            // A power of two that brings the range near 1, so that its reciprocal neither overflows nor vanishes.
            scales[j] = Math.scalb(1.0, -Math.max(-LARGEST_SHIFT, Math.min(LARGEST_SHIFT, Math.getExponent(range))));
            // What does not vary counts 0.
            factors[j] = range == 0 ? 0 : w[j] / (range * scales[j]);
        }
        Arrays.fill(r, Double.NEGATIVE_INFINITY);
        for (int first = 0; first < s.length; first += BLOCK) {
            int end = Math.min(s.length, first + BLOCK);
            for (int j = 0; j < w.length; j++) {
                addTerms(f, j, best[j], scales[j], factors[j], first, end, s, r);
            }
        }
        finite(f, s);
        finite(f, r);
        double[] q = new double[s.length];
        Compromise.add(q, v, s);
        Compromise.add(q, 1 - v, r);
        Compromise compromise = Compromise.of(q, s, r);
        return lowerIsBetter(f, q)
                .with("S", s)
                .with("R", r)
                .with("acceptable advantage", compromise.advantage ? 1 : 0)
                .with("acceptable stability", compromise.stability ? 1 : 0)
                .with("compromise set", compromise.members);
    }

    /** Adds the terms of one criterion for some rows to S, and keeps the largest in R. */
    private static void addTerms(
            DecisionMatrix f,
            int j,
            double best,
            double scale,
            double factor,
            int first,
            int end,
            double[] s,
            double[] r) {
        for (int i = first; i < end; i++) {
            double term = factor * ((best - f.value(i, j)) * scale);
            s[i] += term;
            r[i] = Math.max(r[i], term);
        }
    }

    private void requireSize(DecisionMatrix f, double[] point) {
        if (point.length != f.columns()) {
            throw new InvalidRequestException("The method (%s) was given (%s) ideal values for (%s) criteria."
                    .formatted(id(), point.length, f.columns()));
        }
    }
}
