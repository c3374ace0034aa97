package io.framewise.decision.comparison;

/**
 * Drastic weighted similarity as a distance: sum of 2^-i over the places i at which the two differ at all, divided by
 * 1 - 2^-n, in [0, 1]. Sałabun and Shekhovtsov (2023), An innovative drastic metric for ranking similarity in
 * decision-making problems, FedCSIS 2023. Reads both arrays place by place, the first place first: give them in the
 * order of the first ranking for the top to count most. O(n). Stateless.
 */
public final class DrasticDistance extends PairedNumbers {
    /** Makes the comparison. */
    public DrasticDistance() {
        super(
                "draws",
                "Drastic weighted distance",
                "Sałabun and Shekhovtsov (2023), An innovative drastic metric for ranking similarity in "
                        + "decision-making problems, FedCSIS 2023",
                false);
    }

    @Override
    double measure(double[] x, double[] y) {
        double sum = 0;
        double place = 1;
        double all = 0;
        for (int i = 0; i < x.length; i++) {
            place /= 2;
            all += place;
            sum += x[i] == y[i] ? 0 : place;
        }
        return sum / all;
    }
}
