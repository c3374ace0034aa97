package io.framewise.decision.comparison;

/**
 * The size of Pearson's correlation, |r|, in [0, 1]: dependence whichever way it goes. Pearson (1895), Proceedings of
 * the Royal Society 58. Not defined when all numbers of an array are equal. O(n). Stateless.
 */
public final class AbsolutePearsonCorrelation extends PairedNumbers {
    /** Makes the comparison. */
    public AbsolutePearsonCorrelation() {
        super(
                "abs-pearson",
                "Absolute Pearson",
                "Pearson (1895), Note on regression and inheritance in the case of two parents, Proceedings "
                        + "of the Royal Society 58",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        return Math.abs(correlation(x, y));
    }
}
