package io.framewise.decision;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionMethod;

/**
 * Technique for order preference by similarity to ideal solution: closeness C_i = S_i- / (S_i+ + S_i-) to the anti-ideal
 * and ideal points of the weighted matrix, Euclidean distances. Hwang and Yoon (1981), Multiple Attribute Decision Making.
 * The columns are values in [0, 1] already, so they are not normalized again. When all alternatives are equal, each has
 * closeness 0.5. Rank reversal is possible: the ideal points depend on the alternatives. O(alternatives x criteria).
 */
public final class Topsis implements DecisionMethod {
    /** Makes the method. */
    public Topsis() {}

    @Override
    public String id() {
        return "topsis";
    }

    @Override
    public String title() {
        return "TOPSIS";
    }

    @Override
    public String reference() {
        return "Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer";
    }

    @Override
    public double[] score(DecisionMatrix matrix) {
        int rows = matrix.alternatives().size();
        int columns = matrix.criteria().size();
        double[] toIdeal = new double[rows];
        double[] toAntiIdeal = new double[rows];
        for (int j = 0; j < columns; j++) {
            double best = Double.NEGATIVE_INFINITY;
            double worst = Double.POSITIVE_INFINITY;
            for (int i = 0; i < rows; i++) {
                best = Math.max(best, matrix.value(i, j));
                worst = Math.min(worst, matrix.value(i, j));
            }
            for (int i = 0; i < rows; i++) {
                double up = matrix.weight(j) * (best - matrix.value(i, j));
                double down = matrix.weight(j) * (matrix.value(i, j) - worst);
                toIdeal[i] += up * up;
                toAntiIdeal[i] += down * down;
            }
        }
        double[] closeness = new double[rows];
        for (int i = 0; i < rows; i++) {
            double plus = StrictMath.sqrt(toIdeal[i]);
            double minus = StrictMath.sqrt(toAntiIdeal[i]);
            closeness[i] = plus + minus == 0 ? 0.5 : minus / (plus + minus);
        }
        return closeness;
    }
}
