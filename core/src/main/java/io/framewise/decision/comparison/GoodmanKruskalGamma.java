package io.framewise.decision.comparison;

/**
 * Goodman and Kruskal's gamma = (C - D) / (C + D) of concordant and discordant pairs, leaving ties out, in [-1, 1].
 * Goodman and Kruskal (1954), Measures of association for cross classifications, JASA 49. Not defined when every pair
 * is tied in one of the arrays. O(n^2). Stateless.
 */
public final class GoodmanKruskalGamma extends PairedNumbers {
    /** Makes the comparison. */
    public GoodmanKruskalGamma() {
        super(
                "goodman-kruskal-gamma",
                "Goodman and Kruskal gamma",
                "Goodman and Kruskal (1954), Measures of association for cross classifications, Journal of "
                        + "the American Statistical Association 49",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        long concordant = 0;
        long counted = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                long sign = (long) order(x[i], x[j]) * order(y[i], y[j]);
                concordant += sign;
                counted += Math.abs(sign);
            }
        }
        if (counted == 0) {
            throw undefined("every pair is tied");
        }
        return (double) concordant / counted;
    }
}
