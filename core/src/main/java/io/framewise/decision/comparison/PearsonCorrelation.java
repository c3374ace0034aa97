package io.framewise.decision.comparison;

/**
 * Pearson's correlation r = sum (x - mean x)(y - mean y) / (n sd(x) sd(y)), in [-1, 1]. Pearson (1895), Proceedings of
 * the Royal Society 58. Not defined when all numbers of an array are equal. O(n). Stateless.
 */
public final class PearsonCorrelation extends PairedNumbers {
    /** Makes the comparison. */
    public PearsonCorrelation() {
        super(
                "pearson",
                "Pearson",
                "Pearson (1895), Note on regression and inheritance in the case of two parents, Proceedings "
                        + "of the Royal Society 58",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        return correlation(x, y);
    }
}
