package io.framewise.decision.ratio;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.normalization.DirectedSumNormalization;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Additive ratio assessment: a row of optimal values is added, all rows are normalized together, S = the weighted sum, and
 * the utility degree is K = S / S0 of the optimal row. Zavadskas and Turskis (2010), A new additive ratio assessment (ARAS)
 * method in multicriteria decision-making, Technological and Economic Development of Economy 16. The optimal values are the best
 * observed ones unless given. When S0 is 0, each alternative has degree 1. O(alternatives x criteria).
 */
public final class Aras extends CitedMethod {
    private final Normalizer normalizer;
    private final double @Nullable [] optimum;

    /** Makes the method as published, on shares of the column sums, for costs of the sums of reciprocals. */
    public Aras() {
        this(new DirectedSumNormalization(), null);
    }

    private Aras(Normalizer normalizer, double @Nullable [] optimum) {
        super(
                "aras",
                "ARAS",
                "Zavadskas and Turskis (2010), A new additive ratio assessment (ARAS) method in multicriteria"
                        + " decision-making, Technological and Economic Development of Economy 16");
        this.normalizer = normalizer;
        this.optimum = optimum;
    }

    /**
     * The same method with given optimal values.
     *
     * @param values the optimal values, one for each criterion
     * @return the method
     */
    public Aras withOptimum(double... values) {
        return new Aras(normalizer, values.clone());
    }

    @Override
    public boolean normalizes() {
        return true;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Aras(other, optimum);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return optimum == null
                ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM)
                : Set.of(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix r = normalizer.normalize(extended(problem.matrix()));
        requireNonNegative(r);
        double[] w = problem.weights();
        double[] all = new double[r.rows()];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < w.length; j++) {
                if (!r.maximizes(j)) {
                    throw undefined(
                            r, j, "it is to be minimized after the normalization (%s)".formatted(normalizer.id()));
                }
                all[i] += w[j] * r.value(i, j);
            }
        }
        double[] sums = Arrays.copyOf(all, all.length - 1);
        double optimal = all[all.length - 1];
        double[] degrees = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            degrees[i] = optimal == 0 ? 1 : sums[i] / optimal;
        }
        return higherIsBetter(problem.matrix(), degrees)
                .with("S", finite(r, sums))
                .with("S0", optimal);
    }

    /** The matrix with the optimal values as its last row. */
    private DecisionMatrix extended(DecisionMatrix x) {
        double[] last = optimum == null ? ColumnExtremes.of(x).best() : optimum;
        if (last.length != x.columns()) {
            throw new InvalidRequestException("The method (%s) was given (%s) optimal values for (%s) criteria."
                    .formatted(id(), last.length, x.columns()));
        }
        List<String> names = new ArrayList<>(x.alternatives());
        names.add("optimal");
        double[] cells = Arrays.copyOf(x.values(), (x.rows() + 1) * x.columns());
        System.arraycopy(last, 0, cells, x.rows() * x.columns(), last.length);
        return DecisionMatrix.of(names, x.criteria(), x.objectives(), cells);
    }
}
