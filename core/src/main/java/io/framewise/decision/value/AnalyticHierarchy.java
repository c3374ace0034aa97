package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.normalization.DirectedSumNormalization;
import io.framewise.decision.weighting.AhpWeights;
import io.framewise.decision.weighting.PairwiseComparisons;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The analytic hierarchy process: priorities of the alternatives on each criterion, from pairwise comparisons by their principal
 * eigenvectors, and their sum weighted by the priorities of the criteria (distributive mode). Saaty (1980), The Analytic Hierarchy
 * Process, McGraw-Hill. Without given comparisons those of measured values are their ratios, of costs the reciprocals, whose priorities are
 * shares of the column; then cells of costs must be above 0 and no benefit below it. Weights are rescaled to sum to 1; where they
 * come from comparisons too, {@link AhpWeights} gives them. O(alternatives x criteria), with comparisons O(alternatives squared x
 * criteria) for each step of the eigenvector.
 */
public final class AnalyticHierarchy extends CitedMethod {
    private final List<PairwiseComparisons> comparisons;

    /** Makes the method on measured values. */
    public AnalyticHierarchy() {
        this(List.of());
    }

    private AnalyticHierarchy(List<PairwiseComparisons> comparisons) {
        super("ahp", "Analytic hierarchy process", "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill");
        this.comparisons = comparisons;
    }

    /**
     * The same method on comparisons of the alternatives, in place of the cells of the matrix.
     *
     * @param judgements for each criterion comparisons of the alternatives, in which more is better
     * @return the method
     */
    public AnalyticHierarchy with(List<PairwiseComparisons> judgements) {
        return new AnalyticHierarchy(List.copyOf(judgements));
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return comparisons.isEmpty() ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        double total = Arrays.stream(problem.weights()).sum();
        double[] scores = new double[x.rows()];
        DecisionMatrix shares = comparisons.isEmpty() ? measured(x) : judged(x);
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                scores[i] += problem.weight(j) / total * shares.value(i, j);
            }
        }
        return higherIsBetter(x, scores);
    }

    private DecisionMatrix measured(DecisionMatrix x) {
        requireNonNegative(x);
        return new DirectedSumNormalization().normalize(x);
    }

    private DecisionMatrix judged(DecisionMatrix x) {
        double[] cells = new double[x.rows() * x.columns()];
        if (comparisons.size() != x.columns()) {
            throw new InvalidRequestException("The method (%s) was given comparisons on (%s) criteria for (%s)."
                    .formatted(id(), comparisons.size(), x.columns()));
        }
        for (int j = 0; j < x.columns(); j++) {
            double[] priorities = AhpWeights.eigenvector(comparisons.get(j)).weights();
            if (priorities.length != x.rows()) {
                throw undefined(
                        x,
                        j,
                        "it compares (%s) alternatives, but there are (%s)".formatted(priorities.length, x.rows()));
            }
            for (int i = 0; i < priorities.length; i++) {
                cells[i * x.columns() + j] = priorities[i];
            }
        }
        return x.withValues(x.objectives(), cells);
    }
}
