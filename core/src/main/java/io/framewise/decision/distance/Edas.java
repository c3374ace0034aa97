package io.framewise.decision.distance;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.Set;

/**
 * Evaluation based on distance from average solution: positive and negative distances from the column mean as shares of it,
 * their weighted sums SP and SN, NSP = SP / max SP, NSN = 1 - SN / max SN, and AS = (NSP + NSN) / 2. Keshavarz Ghorabaee,
 * Zavadskas, Olfat and Turskis (2015), Multi-criteria inventory classification using a new method of evaluation based on
 * distance from average solution (EDAS), Informatica 26. Where all SP are 0, NSP is 0; where all SN are 0, NSN is 1. The mean of
 * a column must be above 0, unless all its cells are 0. O(alternatives x criteria).
 */
public final class Edas extends CitedMethod {
    /** Makes the method as published. */
    public Edas() {
        super(
                "edas",
                "EDAS",
                "Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), Multi-criteria inventory classification using a"
                        + " new method of evaluation based on distance from average solution (EDAS), Informatica 26");
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        double[] means = means(x);
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] positive = new double[x.rows()];
        double[] negative = new double[x.rows()];
        for (int i = 0; i < positive.length; i++) {
            for (int j = 0; j < means.length; j++) {
                // The mean of equal cells may be rounded, which must not look like a difference.
                if (means[j] == 0 || extremes.low(j) == extremes.high(j)) {
                    continue;
                }
                double ahead = x.value(i, j) / means[j] - 1;
                double better = x.maximizes(j) ? ahead : -ahead;
                positive[i] += problem.weight(j) * Math.max(0, better);
                negative[i] += problem.weight(j) * Math.max(0, -better);
            }
        }
        double most = Arrays.stream(positive).max().orElse(0);
        double least = Arrays.stream(negative).max().orElse(0);
        double[] scores = new double[positive.length];
        for (int i = 0; i < scores.length; i++) {
            double nsp = most == 0 ? 0 : positive[i] / most;
            double nsn = least == 0 ? 1 : 1 - negative[i] / least;
            scores[i] = (nsp + nsn) / 2;
        }
        return higherIsBetter(x, scores)
                .with("SP", finite(x, positive))
                .with("SN", finite(x, negative))
                .with("average", means);
    }

    private double[] means(DecisionMatrix x) {
        double[] means = new double[x.columns()];
        for (int j = 0; j < means.length; j++) {
            boolean zero = true;
            for (int i = 0; i < x.rows(); i++) {
                means[j] += x.value(i, j) / x.rows();
                zero &= x.value(i, j) == 0;
            }
            if (!(means[j] > 0) && !zero || !Double.isFinite(means[j])) {
                throw undefined(x, j, "its average (%s) must be above 0 and finite".formatted(means[j]));
            }
        }
        return means;
    }
}
