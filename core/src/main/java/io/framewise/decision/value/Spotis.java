package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.Intervals;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stable preference ordering towards ideal solution: the weighted sum of the distances from the ideal point as shares of the
 * bounds of each criterion, of which less is better. Between given bounds no alternative reorders others. Dezert, Tchamova, Han
 * and Tacnet (2020), The SPOTIS rank reversal free method for multi-criteria decision-making support, FUSION 2020. Without given
 * bounds they are what is observed, which gives that up; without a given ideal point it is the better bound. A criterion whose
 * bounds coincide counts 0. Values outside the bounds are refused. O(alternatives x criteria).
 */
public final class Spotis extends CitedMethod {
    private final @Nullable Intervals bounds;
    private final double @Nullable [] ideal;

    /** Makes the method between observed bounds. */
    public Spotis() {
        this(null, null);
    }

    private Spotis(@Nullable Intervals bounds, double @Nullable [] ideal) {
        super(
                "spotis",
                "SPOTIS",
                "Dezert, Tchamova, Han and Tacnet (2020), The SPOTIS rank reversal free method for multi-criteria"
                        + " decision-making support, FUSION 2020");
        this.bounds = bounds;
        this.ideal = ideal;
    }

    /**
     * The same method between given bounds.
     *
     * @param given the bounds of each criterion
     * @return the method
     */
    public Spotis between(Intervals given) {
        return new Spotis(given, ideal);
    }

    /**
     * The same method towards a given point, the ideal or the expected solution point.
     *
     * @param point one value for each criterion
     * @return the method
     */
    public Spotis towards(double... point) {
        return new Spotis(bounds, point.clone());
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return bounds == null && ideal == null
                ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN)
                : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        BoundedScales scales = BoundedScales.of(this, x, bounds);
        double[] point = ideal == null ? scales.better() : scales.fitting(ideal);
        return lowerIsBetter(x, scales.distances(problem, point));
    }
}
