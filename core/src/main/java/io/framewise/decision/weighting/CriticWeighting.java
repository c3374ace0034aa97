package io.framewise.decision.weighting;

import io.framewise.decision.comparison.PearsonCorrelation;
import io.framewise.decision.comparison.RankComparison;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * Criteria importance through intercriteria correlation: on columns spanned from 0 to 1, w_j proportional to sd_j
 * sum_k (1 - r_jk) with Pearson's correlation. Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations
 * Research 22. Variants take another normalization (without objectives) or another correlation (Spearman, absolute,
 * distance). Needs two alternatives; a column in which all are equal weighs 0 and is left out of the sums. One
 * criterion that differs weighs 1. O(alternatives x criteria^2). Immutable, so safe for use by several threads.
 */
public final class CriticWeighting extends MatrixWeighting {
    private static final double ROUNDING = 1e-12;

    private final Normalizer normalizer;
    private final RankComparison correlation;

    /** Makes the weighting as published. */
    public CriticWeighting() {
        this(new MinMaxNormalization(), new PearsonCorrelation());
    }

    /**
     * Makes a variant of the weighting.
     *
     * @param normalizer what makes the columns comparable
     * @param correlation how alike two columns are, at most 1
     */
    public CriticWeighting(Normalizer normalizer, RankComparison correlation) {
        super(
                "critic",
                "CRITIC",
                "Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in "
                        + "multiple criteria problems: the CRITIC method, Computers and Operations Research "
                        + "22");
        this.normalizer = normalizer;
        this.correlation = correlation;
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        Columns columns = Columns.of(normalizer.normalize(matrix));
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            double conflict = columns.differing() == 1 ? 1 : 0;
            for (int k = 0; k < shares.length; k++) {
                conflict += j == k || columns.areEqual(j) || columns.areEqual(k)
                        ? 0
                        : conflict(correlation.compare(columns.of(j), columns.of(k)));
            }
            shares[j] = columns.deviation(j) * conflict;
        }
        return shares;
    }

    /** 1 less the correlation; columns that go together but for rounding have no conflict. */
    private static double conflict(double correlation) {
        return correlation > 1 - ROUNDING ? 0 : 1 - correlation;
    }
}
