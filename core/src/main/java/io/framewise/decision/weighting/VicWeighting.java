package io.framewise.decision.weighting;

import io.framewise.decision.comparison.DistanceCorrelation;
import io.framewise.decision.comparison.RankComparison;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * Variability and interdependencies of criteria: on columns spanned from 0 to 1, w_j proportional to sd_j / sum_k
 * dCor_jk with the distance correlation, k running over all criteria, j itself among them. Akestoridis and Papapetrou
 * (2019), Computer Communications 145. Variants take another normalization or another correlation that is at least 0
 * (absolute Pearson). Needs two alternatives; a column in which all are equal weighs 0 and is left out of the sums.
 * O(alternatives x criteria^2). Immutable, so safe for use by several threads.
 */
public final class VicWeighting extends MatrixWeighting {
    private final Normalizer normalizer;
    private final RankComparison correlation;

    /** Makes the weighting as published. */
    public VicWeighting() {
        this(new MinMaxNormalization(), new DistanceCorrelation());
    }

    /**
     * Makes a variant of the weighting.
     *
     * @param normalizer what makes the columns comparable
     * @param correlation how alike two columns are, at most 1
     */
    public VicWeighting(Normalizer normalizer, RankComparison correlation) {
        super(
                "vic",
                "VIC",
                "Akestoridis and Papapetrou (2019), A framework for the evaluation of routing "
                        + "protocols in opportunistic networks, Computer Communications 145");
        this.normalizer = normalizer;
        this.correlation = correlation;
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        Columns columns = Columns.of(normalizer.normalize(matrix));
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            double dependence = 1;
            for (int k = 0; k < shares.length; k++) {
                dependence += j == k || columns.areEqual(j) || columns.areEqual(k)
                        ? 0
                        : correlation.compare(columns.of(j), columns.of(k));
            }
            shares[j] = columns.deviation(j) / dependence;
        }
        return shares;
    }
}
