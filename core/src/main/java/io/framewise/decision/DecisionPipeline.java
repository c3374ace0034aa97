package io.framewise.decision;

import io.framewise.decision.dominance.AlternativeFilter;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a matrix to a ranking: filters, then weights of what is left, rescaled to sum 1, then the method on its own
 * normalization or another. Immutable, so safe for use by several threads.
 *
 * <pre>{@code
 * Ranking ranking = DecisionPipeline.of(new Topsis())
 *         .filteredBy(AlternativeFilter.nonDominated(Dominance.WEAK))
 *         .weighedBy(new EntropyWeighting())
 *         .rank(matrix);
 * }</pre>
 */
public final class DecisionPipeline {
    private final DecisionMethod method;
    private final List<AlternativeFilter> filters;
    private final @Nullable WeightingMethod weighting;

    private DecisionPipeline(
            DecisionMethod method, List<AlternativeFilter> filters, @Nullable WeightingMethod weighting) {
        this.method = method;
        this.filters = filters;
        this.weighting = weighting;
    }

    /**
     * Begins with the method.
     *
     * @param method the method
     * @return the pipeline without filter and weighting
     */
    public static DecisionPipeline of(DecisionMethod method) {
        return new DecisionPipeline(method, List.of(), null);
    }

    /**
     * The same with one more filter, after those before.
     *
     * @param filter the filter
     * @return the pipeline
     */
    public DecisionPipeline filteredBy(AlternativeFilter filter) {
        List<AlternativeFilter> more = new ArrayList<>(filters);
        more.add(filter);
        return new DecisionPipeline(method, List.copyOf(more), weighting);
    }

    /**
     * The same with another normalization.
     *
     * @param normalizer what takes the place of the method's own normalization
     * @return the pipeline
     * @throws InvalidRequestException if the method has none that can be replaced
     */
    public DecisionPipeline normalizedBy(Normalizer normalizer) {
        return new DecisionPipeline(method.withNormalizer(normalizer), filters, weighting);
    }

    /**
     * The same with weights taken from the matrix.
     *
     * @param weighing what weighs the criteria, in place of given weights
     * @return the pipeline
     */
    public DecisionPipeline weighedBy(WeightingMethod weighing) {
        return new DecisionPipeline(method, filters, weighing);
    }

    /**
     * Ranks alternatives by weights taken from the matrix.
     *
     * @param matrix the alternatives
     * @return the ranking of those that the filters leave
     * @throws InvalidRequestException if there is no weighting, nothing is left, or a step is not defined for the matrix
     */
    public Ranking rank(DecisionMatrix matrix) {
        if (weighting == null) {
            throw new InvalidRequestException("A matrix alone can be ranked only with a weighting.");
        }
        DecisionMatrix left = filtered(matrix);
        return ranked(DecisionProblem.of(left, weighting.weigh(left)));
    }

    /**
     * Ranks alternatives by given weights, rescaled to sum 1, or by those of the weighting where there is one.
     *
     * @param problem the alternatives and weights
     * @return the ranking of those that the filters leave
     * @throws InvalidRequestException if nothing is left, or a step is not defined for the problem
     */
    public Ranking rank(DecisionProblem problem) {
        return weighting == null
                ? ranked(DecisionProblem.of(filtered(problem.matrix()), problem.weights()))
                : rank(problem.matrix());
    }

    private Ranking ranked(DecisionProblem problem) {
        DecisionProblem rescaled = problem.rescaled();
        return Ranking.of(method.id(), rescaled, method.evaluate(rescaled));
    }

    private DecisionMatrix filtered(DecisionMatrix matrix) {
        DecisionMatrix left = matrix;
        for (AlternativeFilter filter : filters) {
            int[] kept = filter.kept(left);
            if (kept.length == 0) {
                throw new InvalidRequestException("No alternative is left after the filters.");
            }
            left = left.withRows(kept);
        }
        return left;
    }
}
