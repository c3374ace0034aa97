package io.framewise.decision.ignorance;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;

/** A criterion that scores the outcomes of an alternative in all states of nature, which are the columns. */
abstract class StatesOfNature implements DecisionMethod {
    private final String id;
    private final String title;
    private final String reference;

    StatesOfNature(String id, String title, String reference) {
        this.id = id;
        this.title = title;
        this.reference = reference;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String reference() {
        return reference;
    }

    @Override
    public final Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix matrix = problem.matrix();
        for (int j = 1; j < matrix.columns(); j++) {
            if (matrix.maximizes(j) != matrix.maximizes(0)) {
                throw new InvalidRequestException(
                        "The method (%s) takes columns as states of nature, all gains or all losses, but (%s) and (%s) differ."
                                .formatted(
                                        id,
                                        matrix.criteria().get(0),
                                        matrix.criteria().get(j)));
            }
        }
        return evaluate(problem, matrix.maximizes(0));
    }

    /** Scores gains or losses. */
    abstract Evaluation evaluate(DecisionProblem problem, boolean gains);

    static double max(DecisionMatrix matrix, int row) {
        double max = matrix.value(row, 0);
        for (int j = 1; j < matrix.columns(); j++) {
            max = Math.max(max, matrix.value(row, j));
        }
        return max;
    }

    static double min(DecisionMatrix matrix, int row) {
        double min = matrix.value(row, 0);
        for (int j = 1; j < matrix.columns(); j++) {
            min = Math.min(min, matrix.value(row, j));
        }
        return min;
    }

    /** How much worse an outcome is than the best of its state. */
    static double[][] regrets(DecisionMatrix matrix, boolean gains) {
        double[][] regrets = new double[matrix.rows()][matrix.columns()];
        for (int j = 0; j < matrix.columns(); j++) {
            double best = matrix.value(0, j);
            for (int i = 1; i < matrix.rows(); i++) {
                best = gains ? Math.max(best, matrix.value(i, j)) : Math.min(best, matrix.value(i, j));
            }
            for (int i = 0; i < matrix.rows(); i++) {
                regrets[i][j] = Math.abs(best - matrix.value(i, j));
            }
        }
        return regrets;
    }

    static Evaluation of(double[] scores, boolean gains) {
        return gains ? Evaluation.higherIsBetter(scores) : Evaluation.lowerIsBetter(scores);
    }
}
