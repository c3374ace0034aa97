package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.Intervals;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Balanced SPOTIS: alpha times the distance from the expected solution point plus 1 - alpha times that from the better bounds,
 * each as in {@link Spotis}; less is better. Shekhovtsov, Dezert and Salabun (2025), Enhancing personalized decision-making with
 * the balanced SPOTIS algorithm, ICAART 2025. Without a given expected point it is the middle of the bounds. Since the expected
 * point need not be the best, dominance is not kept. O(alternatives x criteria).
 */
public final class BalancedSpotis extends CitedMethod {
    private final @Nullable Intervals bounds;
    private final double @Nullable [] expected;
    private final double alpha;

    /** Makes the method between observed bounds, towards their middle, with alpha 0.5. */
    public BalancedSpotis() {
        this(null, null, 0.5);
    }

    private BalancedSpotis(@Nullable Intervals bounds, double @Nullable [] expected, double alpha) {
        super(
                "balanced-spotis",
                "Balanced SPOTIS",
                "Shekhovtsov, Dezert and Salabun (2025), Enhancing personalized decision-making with the balanced SPOTIS"
                        + " algorithm, ICAART 2025");
        this.bounds = bounds;
        this.expected = expected;
        this.alpha = within("alpha", alpha, 0, 1);
    }

    /**
     * The same method between given bounds.
     *
     * @param given the bounds of each criterion
     * @return the method
     */
    public BalancedSpotis between(Intervals given) {
        return new BalancedSpotis(given, expected, alpha);
    }

    /**
     * The same method with a given expected solution point.
     *
     * @param point one value for each criterion
     * @return the method
     */
    public BalancedSpotis expecting(double... point) {
        return new BalancedSpotis(bounds, point.clone(), alpha);
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("alpha", alpha);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("alpha") ? new BalancedSpotis(bounds, expected, value) : super.withParameter(name, value);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return alpha > 0.5 ? Set.of(DecisionLaw.DOMINANCE) : Set.of();
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return bounds == null && expected == null
                ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN)
                : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        BoundedScales scales = BoundedScales.of(this, x, bounds);
        double[] point = expected == null ? scales.middle() : scales.fitting(expected);
        double[] fromExpected = scales.distances(problem, point);
        double[] fromBest = scales.distances(problem, scales.better());
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = alpha * fromExpected[i] + (1 - alpha) * fromBest[i];
        }
        return lowerIsBetter(x, scores)
                .with("from the expected point", fromExpected)
                .with("from the better bounds", fromBest);
    }
}
