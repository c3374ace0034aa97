package io.framewise.decision.comparison;

/**
 * Coefficient of rank similarity WS = 1 - sum 2^-x |x - y| / max(|1 - x|, |n - x|) of rank positions: what differs at
 * the top of the first ranking counts most, so it is not symmetric. Sałabun and Urbaniak (2020), A new coefficient of
 * rankings similarity in decision-making problems, ICCS 2020. O(n). Stateless.
 */
public final class RankSimilarity extends PairedNumbers {
    /** Makes the comparison. */
    public RankSimilarity() {
        super(
                "ws",
                "WS",
                "Sałabun and Urbaniak (2020), A new coefficient of rankings similarity in decision-making "
                        + "problems, ICCS 2020",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double farthest = Math.max(Math.abs(1 - x[i]), Math.abs(x.length - x[i]));
            sum += StrictMath.pow(2, -x[i]) * Math.abs(x[i] - y[i]) / farthest;
        }
        return 1 - sum;
    }
}
