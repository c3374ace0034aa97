package io.framewise.decision.ratio;

import io.framewise.model.decision.DecisionMatrix;

/** The weighted sums of the benefits and of the costs of each alternative. */
final class Sums {
    final double[] benefits;
    final double[] costs;

    private Sums(double[] benefits, double[] costs) {
        this.benefits = benefits;
        this.costs = costs;
    }

    static Sums of(DecisionMatrix r, double[] w) {
        Sums sums = new Sums(new double[r.rows()], new double[r.rows()]);
        for (int i = 0; i < r.rows(); i++) {
            for (int j = 0; j < w.length; j++) {
                double[] side = r.maximizes(j) ? sums.benefits : sums.costs;
                side[i] += w[j] * r.value(i, j);
            }
        }
        return sums;
    }

    /** Whether any criterion is to be minimized. */
    static boolean hasCosts(DecisionMatrix r) {
        for (int j = 0; j < r.columns(); j++) {
            if (!r.maximizes(j)) {
                return true;
            }
        }
        return false;
    }
}
