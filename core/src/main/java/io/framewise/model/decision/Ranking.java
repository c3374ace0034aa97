package io.framewise.model.decision;

import io.framewise.error.InvalidModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of a problem in the order of their scores. Ranks are those of a competition: 1 is best, equal scores share
 * the smallest rank, and the next takes the place after all of them (1, 2, 2, 4). Immutable, so safe for use by several
 * threads.
 */
public final class Ranking {
    private final String method;
    private final DecisionProblem problem;
    private final Evaluation evaluation;
    private final int[] order;
    private final int[] ranks;

    private Ranking(String method, DecisionProblem problem, Evaluation evaluation, int[] order, int[] ranks) {
        this.method = method;
        this.problem = problem;
        this.evaluation = evaluation;
        this.order = order;
        this.ranks = ranks;
    }

    /**
     * Ranks what a method scored. O(n log n).
     *
     * @param method the identifier of the method
     * @param problem the problem as the method had it
     * @param evaluation its scores
     * @return the ranking
     * @throws InvalidModelException if there is not one score for each alternative
     */
    public static Ranking of(String method, DecisionProblem problem, Evaluation evaluation) {
        double[] scores = evaluation.scores();
        if (scores.length != problem.matrix().rows()) {
            throw new InvalidModelException("The method (%s) gave (%s) scores for (%s) alternatives."
                    .formatted(method, scores.length, problem.matrix().rows()));
        }
        if (evaluation.order() == ScoreOrder.HIGHER_IS_BETTER) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -scores[i];
            }
        }
        SortedValues sorted = SortedValues.of(scores);
        int[] order = new int[scores.length];
        int[] ranks = new int[scores.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = sorted.origin(place);
            boolean tie = place > 0 && sorted.value(place) == sorted.value(place - 1);
            ranks[order[place]] = tie ? ranks[order[place - 1]] : place + 1;
        }
        return new Ranking(method, problem, evaluation, order, ranks);
    }

    /** {@return the identifier of the method} */
    public String method() {
        return method;
    }

    /** {@return the problem as the method had it: what a filter left, with the weights that were used} */
    public DecisionProblem problem() {
        return problem;
    }

    /** {@return the scores and what led to them} */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** {@return the rows from best to worst, equal ones in the order of the matrix} */
    public int[] order() {
        return order.clone();
    }

    /** {@return the rank of each alternative, in the order of the rows} */
    public int[] ranks() {
        return ranks.clone();
    }

    /**
     * Gives the rank of an alternative.
     *
     * @param row a row from 0
     * @return its rank from 1
     */
    public int rank(int row) {
        return ranks[row];
    }

    /** {@return the labels of the alternatives of rank 1, more than one if the first places are tied} */
    public List<String> winners() {
        List<String> winners = new ArrayList<>();
        for (int row : order) {
            if (ranks[row] == 1) {
                winners.add(problem.matrix().alternatives().get(row));
            }
        }
        return List.copyOf(winners);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranking that
                && method.equals(that.method)
                && problem.equals(that.problem)
                && evaluation.equals(that.evaluation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, problem, evaluation);
    }

    @Override
    public String toString() {
        return "Ranking{" + method + ", first=" + winners() + "}";
    }
}
