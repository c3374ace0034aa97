package io.framewise.decision.comparison;

/**
 * Kemeny's distance between rankings: half the sum of the differences of the sign matrices, in which a cell is 1, 0 or
 * -1 as the row is ahead of, level with or behind the column. Kemeny (1959), Mathematics without numbers, Daedalus 88.
 * Counts a swapped pair as 2, a tie against an order as 1. O(n^2). Stateless.
 */
public final class KemenyDistance extends PairedNumbers {
    /** Makes the comparison. */
    public KemenyDistance() {
        super("kemeny", "Kemeny distance", "Kemeny (1959), Mathematics without numbers, Daedalus 88", false);
    }

    @Override
    double measure(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.abs(order(x[i], x[j]) - order(y[i], y[j]));
            }
        }
        return sum;
    }
}
