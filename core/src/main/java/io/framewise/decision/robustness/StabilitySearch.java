package io.framewise.decision.robustness;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;

/**
 * The weights of one criterion around the present one with which a result stays, for any method: steps outwards until it
 * changes, then halves the step in which it did. Changes that come and go within one of {@value #STEPS} steps are missed; the
 * additive model has a closed form, {@link io.framewise.decision.WeightStability}. O(evaluations), at most {@value #STEPS} and
 * {@value #HALVINGS} for each end.
 */
public final class StabilitySearch {
    private static final int STEPS = 200;
    private static final int HALVINGS = 45;

    private final DecisionMethod method;
    private final DecisionProblem problem;

    /**
     * Makes a search.
     *
     * @param method the method
     * @param problem the problem, whose weights are rescaled to sum to 1
     */
    public StabilitySearch(DecisionMethod method, DecisionProblem problem) {
        this.method = method;
        this.problem = problem.rescaled();
    }

    /**
     * Searches the weights with which the same alternatives are best.
     *
     * @param criterion the criterion whose weight moves, from 0, the others keeping their proportions
     * @return both ends, in [0, 1], the present weight between them
     * @throws InvalidRequestException if the criterion has all the weight, so that the others have no proportions
     */
    public double[] top(int criterion) {
        return interval(criterion, 1);
    }

    /**
     * Searches the weights with which the whole order stays.
     *
     * @param criterion the criterion whose weight moves, from 0, the others keeping their proportions
     * @return both ends, in [0, 1], the present weight between them
     * @throws InvalidRequestException if the criterion has all the weight, so that the others have no proportions
     */
    public double[] full(int criterion) {
        return interval(criterion, Integer.MAX_VALUE);
    }

    private double[] interval(int criterion, int places) {
        double now = problem.weight(criterion);
        if (now >= 1) {
            throw new InvalidRequestException(
                    "The criterion (%s) has all the weight, so the others have no proportions to keep."
                            .formatted(problem.matrix().criteria().get(criterion)));
        }
        int[] present = ranks(criterion, now, places);
        return new double[] {end(criterion, now, 0, present, places), end(criterion, now, 1, present, places)};
    }

    private double end(int criterion, double now, double limit, int[] present, int places) {
        double inside = now;
        for (int step = 1; step <= STEPS; step++) {
            double next = step == STEPS ? limit : now + (limit - now) * step / STEPS;
            if (!Arrays.equals(ranks(criterion, next, places), present)) {
                return halved(criterion, inside, next, present, places);
            }
            inside = next;
        }
        return limit;
    }

    private double halved(int criterion, double stays, double changes, int[] present, int places) {
        double inside = stays;
        double outside = changes;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = inside + (outside - inside) / 2;
            if (Arrays.equals(ranks(criterion, middle, places), present)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /** The ranks up to a place, 0 for those beyond it. */
    private int[] ranks(int criterion, double weight, int places) {
        double[] weights = problem.weights();
        double share = (1 - weight) / (1 - weights[criterion]);
        for (int k = 0; k < weights.length; k++) {
            weights[k] = k == criterion ? weight : weights[k] * share;
        }
        Evaluation evaluation = method.evaluate(DecisionProblem.of(problem.matrix(), weights));
        double sign = evaluation.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
        int[] ranks = new int[evaluation.size()];
        for (int i = 0; i < ranks.length; i++) {
            int rank = 1;
            for (int j = 0; j < ranks.length; j++) {
                rank += sign * evaluation.score(j) > sign * evaluation.score(i) ? 1 : 0;
            }
            ranks[i] = rank <= places ? rank : 0;
        }
        return ranks;
    }
}
