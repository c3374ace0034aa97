package io.framewise.decision.distance;

import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * Technique for order preference by similarity to ideal solution: closeness C_i = S_i- / (S_i+ + S_i-) to the anti-ideal
 * and ideal points of the weighted normalized matrix v = w r, Euclidean distances. Hwang and Yoon (1981), Multiple Attribute
 * Decision Making. When all alternatives are equal, each has closeness 0.5. Rank reversal is possible: the ideal points
 * depend on the alternatives. O(alternatives x criteria).
 */
public final class Topsis implements DecisionMethod {
    private final Normalizer normalizer;

    /** Makes the method as published, on vector normalization. */
    public Topsis() {
        this(new VectorNormalization());
    }

    private Topsis(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

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
    public boolean normalizes() {
        return true;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Topsis(other);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix matrix = normalizer.normalize(problem.matrix());
        int rows = matrix.rows();
        double[] toIdeal = new double[rows];
        double[] toAntiIdeal = new double[rows];
        for (int j = 0; j < matrix.columns(); j++) {
            double high = Double.NEGATIVE_INFINITY;
            double low = Double.POSITIVE_INFINITY;
            for (int i = 0; i < rows; i++) {
                high = Math.max(high, matrix.value(i, j));
                low = Math.min(low, matrix.value(i, j));
            }
            double best = matrix.maximizes(j) ? high : low;
            double worst = matrix.maximizes(j) ? low : high;
            for (int i = 0; i < rows; i++) {
                double up = problem.weight(j) * (best - matrix.value(i, j));
                double down = problem.weight(j) * (matrix.value(i, j) - worst);
                toIdeal[i] += up * up;
                toAntiIdeal[i] += down * down;
            }
        }
        double[] closeness = new double[rows];
        for (int i = 0; i < rows; i++) {
            toIdeal[i] = Math.sqrt(toIdeal[i]);
            toAntiIdeal[i] = Math.sqrt(toAntiIdeal[i]);
            double sum = toIdeal[i] + toAntiIdeal[i];
            closeness[i] = sum == 0 ? 0.5 : toAntiIdeal[i] / sum;
        }
        return Evaluation.higherIsBetter(closeness).with("S+", toIdeal).with("S-", toAntiIdeal);
    }
}
