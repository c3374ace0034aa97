package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;

/** Lets any method score the problem of every draw. */
final class MethodScorer implements Smaa.Scorer {
    private final UncertainMatrix matrix;
    private final DecisionMethod method;

    MethodScorer(UncertainMatrix matrix, DecisionMethod method) {
        this.matrix = matrix;
        this.method = method;
    }

    @Override
    public void score(KeyedRandom random, int block, int count, double[][] weights, double[][] scores) {
        DecisionMatrix means = matrix.means();
        double[][] drawn = cells(random, block, count);
        for (int i = 0; i < count; i++) {
            double[] vector = new double[weights.length];
            for (int k = 0; k < vector.length; k++) {
                vector[k] = weights[k][i];
            }
            DecisionMatrix values = means;
            if (drawn.length > 0) {
                double[] cells = new double[drawn.length];
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = drawn[c][i];
                }
                values = means.withValues(means.objectives(), cells);
            }
            Evaluation evaluation = method.evaluate(DecisionProblem.of(values, vector));
            double sign = evaluation.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
            for (int a = 0; a < scores.length; a++) {
                scores[a][i] = sign * evaluation.score(a);
            }
        }
    }

    /** The draws of each cell; nothing when all are known. */
    private double[][] cells(KeyedRandom random, int block, int count) {
        if (matrix.isCertain()) {
            return new double[0][];
        }
        DecisionMatrix means = matrix.means();
        double[][] drawn = new double[means.rows() * means.columns()][count];
        for (int c = 0; c < drawn.length; c++) {
            int row = c / means.columns();
            int column = c % means.columns();
            matrix.cell(row, column).fill(Smaa.generator(random, block, means, row, column), count, drawn[c]);
        }
        return drawn;
    }
}
