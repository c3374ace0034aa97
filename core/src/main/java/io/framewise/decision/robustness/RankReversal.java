package io.framewise.decision.robustness;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an alternative that should not matter changes the order of the others. Belton and Gear (1983), On a short-coming of
 * Saaty's method of analytic hierarchies, Omega 11. Immutable, so safe for use by several threads.
 */
public final class RankReversal {
    private final int[] before;
    private final int[] after;

    private RankReversal(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Adds an alternative.
     *
     * @param method the method
     * @param problem the problem
     * @param added what the new alternative achieves on each criterion
     * @return the ranks of the others before and after
     */
    public static RankReversal adding(DecisionMethod method, DecisionProblem problem, double[] added) {
        DecisionMatrix matrix = problem.matrix();
        double[] cells = new double[(matrix.rows() + 1) * matrix.columns()];
        System.arraycopy(matrix.values(), 0, cells, 0, matrix.rows() * matrix.columns());
        System.arraycopy(added, 0, cells, matrix.rows() * matrix.columns(), matrix.columns());
        List<String> names = new ArrayList<>(matrix.alternatives());
        names.add("added");
        DecisionMatrix larger = DecisionMatrix.of(names, matrix.criteria(), matrix.objectives(), cells);
        return of(
                scores(method, problem), scores(method, DecisionProblem.of(larger, problem.weights())), matrix.rows());
    }

    /**
     * Leaves an alternative out.
     *
     * @param method the method
     * @param problem the problem, of at least two alternatives
     * @param row the alternative to leave out, from 0
     * @return the ranks of the others before and after
     */
    public static RankReversal leavingOut(DecisionMethod method, DecisionProblem problem, int row) {
        DecisionMatrix matrix = problem.matrix();
        int columns = matrix.columns();
        double[] cells = new double[(matrix.rows() - 1) * columns];
        List<String> names = new ArrayList<>(matrix.alternatives());
        names.remove(row);
        double[] all = scores(method, problem);
        double[] kept = new double[all.length - 1];
        for (int i = 0, to = 0; i < matrix.rows(); i++) {
            if (i != row) {
                System.arraycopy(matrix.values(), i * columns, cells, to * columns, columns);
                kept[to++] = all[i];
            }
        }
        DecisionMatrix smaller = DecisionMatrix.of(names, matrix.criteria(), matrix.objectives(), cells);
        return of(kept, scores(method, DecisionProblem.of(smaller, problem.weights())), kept.length);
    }

    /**
     * Leaves out each alternative in turn.
     *
     * @param method the method
     * @param problem the problem
     * @return the alternatives without which others change their order, by name
     */
    public static List<String> causes(DecisionMethod method, DecisionProblem problem) {
        List<String> causes = new ArrayList<>();
        for (int row = 0; problem.matrix().rows() > 2 && row < problem.matrix().rows(); row++) {
            if (leavingOut(method, problem, row).reverses()) {
                causes.add(problem.matrix().alternatives().get(row));
            }
        }
        return causes;
    }

    private static double[] scores(DecisionMethod method, DecisionProblem problem) {
        Evaluation evaluation = method.evaluate(problem);
        double[] scores = evaluation.scores();
        for (int i = 0; evaluation.order() == ScoreOrder.LOWER_IS_BETTER && i < scores.length; i++) {
            scores[i] = -scores[i];
        }
        return scores;
    }

    private static RankReversal of(double[] before, double[] after, int size) {
        return new RankReversal(ranks(before, size), ranks(after, size));
    }

    /** Ranks among the first so many; equal scores share the best rank. */
    private static int[] ranks(double[] scores, int size) {
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[i] = 1;
            for (int j = 0; j < size; j++) {
                ranks[i] += scores[j] > scores[i] ? 1 : 0;
            }
        }
        return ranks;
    }

    /** {@return a copy of the ranks before, 1 being the best and equal scores sharing the best rank} */
    public int[] before() {
        return before.clone();
    }

    /** {@return a copy of the ranks of the same alternatives among themselves after} */
    public int[] after() {
        return after.clone();
    }

    /** {@return whether two alternatives changed sides, or were told apart or equated} */
    public boolean reverses() {
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the alternatives at the top are others} */
    public boolean changesBest() {
        for (int i = 0; i < before.length; i++) {
            if (before[i] == 1 != (after[i] == 1)) {
                return true;
            }
        }
        return false;
    }
}
