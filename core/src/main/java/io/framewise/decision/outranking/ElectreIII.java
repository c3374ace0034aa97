package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * ELECTRE III as a ranking: the mean of the places in the descending and the ascending {@link Distillation} of the
 * {@link Credibility}; lower is better. Roy (1978), ELECTRE III, Cahiers du CERO 20. The parameters q, p and v are shares of each column's range;
 * by default every difference is a preference and only the whole range a veto. Thresholds in units of the criteria are given
 * to {@link Credibility} in Java. Places depend on all alternatives, so rank reversal is possible.
 */
public final class ElectreIII implements DecisionMethod {
    private final Map<String, Double> shares;

    /** Makes the method with its default thresholds. */
    public ElectreIII() {
        this(ordered(0, 0, 1));
    }

    private ElectreIII(Map<String, Double> shares) {
        this.shares = shares;
    }

    private static Map<String, Double> ordered(double q, double p, double v) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("q", q);
        shares.put("p", p);
        shares.put("v", v);
        return Collections.unmodifiableMap(shares);
    }

    @Override
    public String id() {
        return "electre-iii";
    }

    @Override
    public String title() {
        return "ELECTRE III";
    }

    @Override
    public String reference() {
        return "Roy (1978), ELECTRE III: un algorithme de classements, Cahiers du CERO 20";
    }

    @Override
    public Map<String, Double> parameters() {
        return shares;
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        if (!shares.containsKey(name)) {
            throw new InvalidRequestException(
                    "The method (%s) has no parameter (%s), only %s.".formatted(id(), name, shares.keySet()));
        }
        if (!(value >= 0)) {
            throw new InvalidRequestException(
                    "The threshold %s (%s) must be a share of the range, at least 0.".formatted(name, value));
        }
        Map<String, Double> others = new LinkedHashMap<>(shares);
        others.put(name, value);
        return new ElectreIII(Collections.unmodifiableMap(others));
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.values());
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        Distillation distillation = Distillation.of(Credibility.of(problem, thresholds(problem.matrix())));
        int size = problem.matrix().rows();
        double[] descending = Distillation.places(distillation.descending(), size);
        double[] ascending = Distillation.places(distillation.ascending(), size);
        double[] mean = new double[size];
        for (int i = 0; i < size; i++) {
            mean[i] = (descending[i] + ascending[i]) / 2;
        }
        return Evaluation.lowerIsBetter(mean).with("descending", descending).with("ascending", ascending);
    }

    private OutrankingThresholds thresholds(DecisionMatrix matrix) {
        double[] q = new double[matrix.columns()];
        double[] p = new double[matrix.columns()];
        double[] v = new double[matrix.columns()];
        for (int j = 0; j < q.length; j++) {
            double range = OutrankingMethods.range(matrix, j);
            if (!Double.isFinite(range)) {
                throw new InvalidRequestException(
                        "The method (%s) is not defined for the criterion (%s): its cells are too far apart for the arithmetic of the method."
                                .formatted(id(), matrix.criteria().get(j)));
            }
            q[j] = shares.getOrDefault("q", 0.0) * range;
            p[j] = shares.getOrDefault("p", 0.0) * range;
            v[j] = shares.getOrDefault("v", 1.0) * range;
        }
        return OutrankingThresholds.of(q, p, v);
    }
}
