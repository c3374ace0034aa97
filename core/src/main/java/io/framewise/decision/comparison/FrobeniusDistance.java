package io.framewise.decision.comparison;

/**
 * Frobenius distance between rankings: the root of the sum of the squared differences of their sign matrices, in which
 * a cell is 1, 0 or -1 as the row is ahead of, level with or behind the column. Among the metrics of Sałabun and
 * Shekhovtsov (2023), FedCSIS 2023. O(n^2). Stateless.
 */
public final class FrobeniusDistance extends PairedNumbers {
    /** Makes the comparison. */
    public FrobeniusDistance() {
        super(
                "frobenius",
                "Frobenius distance",
                "Sałabun and Shekhovtsov (2023), An innovative drastic metric for ranking similarity in "
                        + "decision-making problems, FedCSIS 2023",
                false);
    }

    @Override
    double measure(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int difference = order(x[i], x[j]) - order(y[i], y[j]);
                sum += 2.0 * difference * difference;
            }
        }
        return Math.sqrt(sum);
    }
}
