package io.framewise.decision.comparison;

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks, ties sharing the mean of their ranks, in [-1, 1].
 * Spearman (1904), The proof and measurement of association between two things, American Journal of Psychology 15. Not
 * defined when all numbers of an array are equal. O(n log n). Stateless.
 */
public final class SpearmanCorrelation extends PairedNumbers {
    /** Makes the comparison. */
    public SpearmanCorrelation() {
        super(
                "spearman",
                "Spearman",
                "Spearman (1904), The proof and measurement of association between two things, American "
                        + "Journal of Psychology 15",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        return correlation(MeanRanks.of(x), MeanRanks.of(y));
    }
}
