package io.framewise.decision.comparison;

/**
 * Weighted rank correlation r = 1 - 6 sum (x - y)^2 ((n - x + 1) + (n - y + 1)) / (n^4 + n^3 - n^2 - n) of rank
 * positions: what differs at the top counts most. Pinto da Costa and Soares (2005), A weighted rank measure of
 * correlation, Australian and New Zealand Journal of Statistics 47. In [-1, 1] for ranks without ties. O(n).
 * Stateless.
 */
public final class WeightedSpearman extends PairedNumbers {
    /** Makes the comparison. */
    public WeightedSpearman() {
        super(
                "weighted-spearman",
                "Weighted Spearman",
                "Pinto da Costa and Soares (2005), A weighted rank measure of correlation, Australian and "
                        + "New Zealand Journal of Statistics 47",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        double n = x.length;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double difference = x[i] - y[i];
            sum += difference * difference * (2 * n - x[i] - y[i] + 2);
        }
        return 1 - 6 * sum / (n * n * n * n + n * n * n - n * n - n);
    }
}
