package io.framewise.decision.comparison;

/**
 * Kendall's tau-b = (C - D) / sqrt((C + D + T_x)(C + D + T_y)) of concordant and discordant pairs and of pairs tied in
 * one array only, in [-1, 1]. Kendall (1945), The treatment of ties in ranking problems, Biometrika 33. Not defined
 * when all numbers of an array are equal. O(n^2). Stateless.
 */
public final class KendallTau extends PairedNumbers {
    /** Makes the comparison. */
    public KendallTau() {
        super(
                "kendall-tau",
                "Kendall tau-b",
                "Kendall (1945), The treatment of ties in ranking problems, Biometrika 33",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        long concordant = 0;
        long untied = 0;
        long otherUntied = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int sign = order(x[i], x[j]);
                int otherSign = order(y[i], y[j]);
                concordant += (long) sign * otherSign;
                untied += Math.abs(sign);
                otherUntied += Math.abs(otherSign);
            }
        }
        if (untied == 0 || otherUntied == 0) {
            throw undefined("all numbers of one array are equal");
        }
        return concordant / (Math.sqrt((double) untied) * Math.sqrt((double) otherUntied));
    }
}
