package io.framewise.decision.analysis;

import io.framewise.error.FramewiseException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Ranking;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Why one alternative is ahead of another. Where the scores of a method are the weighted sums of its scores by single criteria,
 * as those of the additive model or of PROMETHEE II are, the lead is the sum of contributions; otherwise each criterion is told
 * by the lead that is left without it, the weights of the others keeping their proportions. Immutable.
 */
public final class Lead {
    private static final double ROUNDING = 1e-9;

    private final DecisionMatrix matrix;
    private final int leader;
    private final int other;
    private final double[] scores;
    private final double size;
    private final double[] effects;
    private final boolean additive;
    private final List<ValueChange> changes;

    private Lead(
            DecisionMatrix matrix,
            int leader,
            int other,
            double[] scores,
            double size,
            double[] effects,
            boolean additive,
            List<ValueChange> changes) {
        this.matrix = matrix;
        this.leader = leader;
        this.other = other;
        this.scores = scores;
        this.size = size;
        this.effects = effects;
        this.additive = additive;
        this.changes = changes;
    }

    /**
     * Compares the first alternative with the next one that scores less.
     *
     * @param method the method
     * @param ranking its ranking
     * @return the lead, or nothing if all score the same
     */
    static Optional<Lead> of(DecisionMethod method, Ranking ranking) {
        int[] order = ranking.order();
        for (int row : order) {
            if (ranking.rank(row) > 1) {
                return Optional.of(of(method, ranking, order[0], row));
            }
        }
        return Optional.empty();
    }

    /**
     * Compares two alternatives.
     *
     * @param method the method
     * @param ranking its ranking
     * @param leader the alternative ahead, from 0
     * @param other the alternative behind
     * @return the lead
     */
    static Lead of(DecisionMethod method, Ranking ranking, int leader, int other) {
        DecisionProblem problem = ranking.problem();
        double size = ahead(ranking.evaluation(), leader, other);
        Optional<double[]> contributions = contributions(method, problem, ranking.evaluation(), leader, other);
        double[] effects = contributions.orElseGet(() -> withoutEach(method, problem, size, leader, other));
        List<ValueChange> changes = new ArrayList<>();
        for (int k = 0; k < effects.length; k++) {
            if (problem.weight(k) > 0) {
                ValueChange.of(method, problem, leader, other, leader, k).ifPresent(changes::add);
                ValueChange.of(method, problem, leader, other, other, k).ifPresent(changes::add);
            }
        }
        return new Lead(
                problem.matrix(),
                leader,
                other,
                new double[] {
                    ranking.evaluation().score(leader), ranking.evaluation().score(other)
                },
                size,
                effects,
                contributions.isPresent(),
                List.copyOf(changes));
    }

    private static double ahead(Evaluation evaluation, int leader, int other) {
        double difference = evaluation.score(leader) - evaluation.score(other);
        return evaluation.order() == ScoreOrder.HIGHER_IS_BETTER ? difference : -difference;
    }

    private static Optional<double[]> contributions(
            DecisionMethod method, DecisionProblem problem, Evaluation whole, int leader, int other) {
        double[] weights = problem.weights();
        double[] contributions = new double[weights.length];
        double[] sums = new double[whole.size()];
        double largest = 0;
        for (int k = 0; k < weights.length; k++) {
            double[] single = new double[weights.length];
            single[k] = 1;
            Evaluation one;
            try {
                one = method.evaluate(DecisionProblem.of(problem.matrix(), single));
            } catch (FramewiseException undefined) {
                return Optional.empty();
            }
            contributions[k] = weights[k] * ahead(one, leader, other);
            for (int a = 0; a < sums.length; a++) {
                sums[a] += weights[k] * one.score(a);
                largest = Math.max(largest, Math.abs(one.score(a)));
            }
        }
        for (int a = 0; a < sums.length; a++) {
            if (!(Math.abs(sums[a] - whole.score(a)) <= ROUNDING * largest)) {
                return Optional.empty();
            }
        }
        return Optional.of(contributions);
    }

    /** By how much the lead shrinks without each criterion; no number where the method is not defined without it. */
    private static double[] withoutEach(
            DecisionMethod method, DecisionProblem problem, double size, int leader, int other) {
        double[] effects = new double[problem.matrix().columns()];
        for (int k = 0; k < effects.length; k++) {
            double[] weights = problem.weights();
            weights[k] = 0;
            try {
                DecisionProblem without =
                        DecisionProblem.of(problem.matrix(), weights).rescaled();
                effects[k] = size - ahead(method.evaluate(without), leader, other);
            } catch (FramewiseException undefined) {
                effects[k] = Double.NaN;
            }
        }
        return effects;
    }

    /** {@return the label of the alternative ahead} */
    public String leader() {
        return matrix.alternatives().get(leader);
    }

    /** {@return the label of the alternative behind} */
    public String other() {
        return matrix.alternatives().get(other);
    }

    /** {@return the score of the alternative ahead} */
    public double leaderScore() {
        return scores[0];
    }

    /** {@return the score of the alternative behind} */
    public double otherScore() {
        return scores[1];
    }

    /** {@return by how much the one is ahead, above 0} */
    public double size() {
        return size;
    }

    /** {@return whether the lead is the sum of contributions} */
    public boolean isAdditive() {
        return additive;
    }

    /** {@return the labels of the criteria} */
    public List<String> criteria() {
        return matrix.criteria();
    }

    /**
     * Gives what a criterion does for the lead.
     *
     * @param criterion a criterion from 0
     * @return its contribution if the lead is the sum of those, otherwise by how much the lead shrinks without the criterion;
     *     nothing where the method is not defined without it
     */
    public Optional<Double> effect(int criterion) {
        return Double.isNaN(effects[criterion]) ? Optional.empty() : Optional.of(effects[criterion]);
    }

    /**
     * Gives a value.
     *
     * @param criterion a criterion from 0
     * @return what the alternative ahead achieves
     */
    public double leaderValue(int criterion) {
        return matrix.value(leader, criterion);
    }

    /**
     * Gives a value.
     *
     * @param criterion a criterion from 0
     * @return what the alternative behind achieves
     */
    public double otherValue(int criterion) {
        return matrix.value(other, criterion);
    }

    /** {@return the criteria, those that do most for the lead first, those that do most against it last} */
    public List<Integer> byEffect() {
        return IntStream.range(0, effects.length)
                .boxed()
                .filter(k -> !Double.isNaN(effects[k]))
                .sorted(Comparator.comparingDouble(k -> -effects[k]))
                .toList();
    }

    /**
     * The few criteria that decide.
     *
     * @return of contributions the fewest that outweigh everything that speaks for the other; otherwise those of which each alone,
     *     left out, ends the lead
     */
    public List<Integer> deciding() {
        List<Integer> deciding = new ArrayList<>();
        if (!additive) {
            byEffect().stream().filter(k -> effects[k] >= size).forEach(deciding::add);
            return deciding;
        }
        double against = 0;
        for (double effect : effects) {
            against += Math.max(0, -effect);
        }
        double gathered = 0;
        for (int k : byEffect()) {
            if (effects[k] <= 0 || gathered > against) {
                break;
            }
            gathered += effects[k];
            deciding.add(k);
        }
        return deciding;
    }

    /** {@return the values that, one at a time, would end the lead} */
    public List<ValueChange> changes() {
        return changes;
    }
}
