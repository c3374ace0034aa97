package io.framewise.decision.analysis;

import io.framewise.decision.WeightStability;
import io.framewise.decision.robustness.StabilitySearch;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Between which weights of one criterion the same alternatives stay first while the others keep their proportions: in closed form for the
 * additive model, by search for other methods. Immutable.
 */
public final class WeightInterval {
    private static final double OUTSIDE = 1e-7;
    private static final double MOST_WORK = 2e8;
    private static final int EVALUATIONS = 490;

    private final String criterion;
    private final double weight;
    private final double[] ends;
    private final List<List<String>> winners;
    private final boolean exact;

    private WeightInterval(String criterion, double weight, double[] ends, List<List<String>> winners, boolean exact) {
        this.criterion = criterion;
        this.weight = weight;
        this.ends = ends;
        this.winners = winners;
        this.exact = exact;
    }

    /**
     * Finds the intervals of all criteria but one that has all the weight.
     *
     * @param method the method
     * @param problem the problem
     * @param model the additive model of the method, if it is one
     * @return one interval for each criterion
     * @throws InvalidRequestException if a search would take too long, or the method is not defined for other weights
     */
    static List<WeightInterval> of(DecisionMethod method, DecisionProblem problem, Optional<AdditiveModel> model) {
        DecisionProblem rescaled = problem.rescaled();
        int columns = problem.matrix().columns();
        double cells = (double) problem.matrix().rows() * columns;
        if (model.isEmpty() && EVALUATIONS * cells * columns > MOST_WORK) {
            throw new InvalidRequestException(
                    "The weights with which (%s) keeps its first place are not searched for so many alternatives and criteria."
                            .formatted(method.id()));
        }
        List<WeightInterval> intervals = new ArrayList<>();
        StabilitySearch search = new StabilitySearch(method, problem);
        for (int k = 0; k < columns; k++) {
            if (rescaled.weight(k) < 1) {
                int criterion = k;
                double[] ends = model.map(AdditiveModel::rows)
                        .map(values -> WeightStability.topInterval(values, rescaled.weights(), criterion))
                        .orElseGet(() -> search.top(criterion));
                intervals.add(new WeightInterval(
                        problem.matrix().criteria().get(k),
                        rescaled.weight(k),
                        ends,
                        List.of(
                                outside(method, rescaled, k, ends[0] - OUTSIDE),
                                outside(method, rescaled, k, ends[1] + OUTSIDE)),
                        model.isPresent()));
            }
        }
        return intervals;
    }

    private static List<String> outside(DecisionMethod method, DecisionProblem problem, int criterion, double weight) {
        if (weight <= 0 || weight >= 1) {
            return List.of();
        }
        double[] weights = problem.weights();
        double share = (1 - weight) / (1 - weights[criterion]);
        for (int k = 0; k < weights.length; k++) {
            weights[k] = k == criterion ? weight : weights[k] * share;
        }
        DecisionProblem moved = DecisionProblem.of(problem.matrix(), weights);
        return Ranking.of(method.id(), moved, method.evaluate(moved)).winners();
    }

    /** {@return the label of the criterion} */
    public String criterion() {
        return criterion;
    }

    /** {@return its present weight, of a sum of 1} */
    public double weight() {
        return weight;
    }

    /** {@return the least weight with which the first place stays} */
    public double low() {
        return ends[0];
    }

    /** {@return the greatest weight with which the first place stays} */
    public double high() {
        return ends[1];
    }

    /** {@return who is first with a little less than the least weight; empty if no weight is less} */
    public List<String> below() {
        return winners.get(0);
    }

    /** {@return who is first with a little more than the greatest weight; empty if no weight is greater} */
    public List<String> above() {
        return winners.get(1);
    }

    /** {@return whether the ends are in closed form, not searched} */
    public boolean isExact() {
        return exact;
    }

    /** {@return whether some weight of the criterion changes the first place} */
    public boolean changes() {
        return ends[0] > 0 || ends[1] < 1;
    }
}
