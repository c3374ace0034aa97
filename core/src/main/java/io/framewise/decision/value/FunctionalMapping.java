package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranking of alternatives through functional mapping of criterion sub-intervals into a single interval: each criterion is mapped
 * linearly from its anti-ideal and ideal values to [n1, n2k], with A and H the arithmetic and harmonic mean of n1 and n2k a benefit
 * counts f / (2 A) and a cost H / (2 f), and the score is their weighted sum. Zizovic, Pamucar, Albijanic, Chatterjee and
 * Pribicevic (2020), Eliminating rank reversal problem using a new multi-attribute model: the RAFSI method, Mathematics 8.
 * Without given values the ideals are the best and worst observed, which gives the freedom from rank reversal up. A criterion
 * whose ideal and anti-ideal coincide counts as ideal. O(alternatives x criteria).
 */
public final class FunctionalMapping extends CitedMethod {
    private final double first;
    private final double last;
    private final double @Nullable [] ideal;
    private final double @Nullable [] antiIdeal;

    /** Makes the method as published, into [1, 6], between observed values. */
    public FunctionalMapping() {
        this(1, 6, null, null);
    }

    private FunctionalMapping(double first, double last, double @Nullable [] ideal, double @Nullable [] antiIdeal) {
        super(
                "rafsi",
                "RAFSI",
                "Zizovic, Pamucar, Albijanic, Chatterjee and Pribicevic (2020), Eliminating rank reversal problem using a new"
                        + " multi-attribute model: the RAFSI method, Mathematics 8");
        this.first = within("n1", first, Double.MIN_NORMAL, Double.MAX_VALUE);
        this.last = within("n2k", last, first, Double.MAX_VALUE);
        this.ideal = ideal;
        this.antiIdeal = antiIdeal;
    }

    /**
     * The same method between given values.
     *
     * @param best the ideal values, one for each criterion
     * @param worst the anti-ideal values, one for each criterion
     * @return the method
     */
    public FunctionalMapping between(double[] best, double[] worst) {
        return new FunctionalMapping(first, last, best.clone(), worst.clone());
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("n1", first, "n2k", last);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return switch (name) {
            case "n1" -> new FunctionalMapping(value, last, ideal, antiIdeal);
            case "n2k" -> new FunctionalMapping(first, value, ideal, antiIdeal);
            default -> super.withParameter(name, value);
        };
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return ideal == null ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.ORIGIN) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] best = ideal == null ? extremes.best() : ideal;
        double[] worst = antiIdeal == null ? extremes.worst() : antiIdeal;
        if (best.length != x.columns() || worst.length != x.columns()) {
            throw new InvalidRequestException(
                    "The method (%s) was given (%s) ideal and (%s) anti-ideal values for (%s) criteria."
                            .formatted(id(), best.length, worst.length, x.columns()));
        }
        double arithmetic = first / 2 + last / 2;
        double harmonic = 2 / (1 / first + 1 / last);
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < best.length; j++) {
                double nearness = best[j] == worst[j] ? 1 : (x.value(i, j) - worst[j]) / (best[j] - worst[j]);
                double f = x.maximizes(j) ? first + (last - first) * nearness : last + (first - last) * nearness;
                if (!x.maximizes(j) && !(f > 0)) {
                    throw undefined(x, i, j, "it lies too far beyond the ideal value (%s)".formatted(best[j]));
                }
                scores[i] += problem.weight(j) * (x.maximizes(j) ? f / (2 * arithmetic) : harmonic / (2 * f));
            }
        }
        return higherIsBetter(x, scores);
    }
}
