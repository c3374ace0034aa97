package io.framewise.reference;

import io.framewise.decision.ignorance.ExpectedRegret;
import io.framewise.decision.ignorance.ExpectedValue;
import io.framewise.decision.ignorance.Hurwicz;
import io.framewise.decision.ignorance.Laplace;
import io.framewise.decision.ignorance.Optimism;
import io.framewise.decision.ignorance.Savage;
import io.framewise.decision.ignorance.Wald;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of decisions under ignorance, the columns being states of nature. */
final class IgnoranceCases implements CaseKind {
    private static final Map<String, DecisionMethod> GAINS = Map.of(
            "LAPLACE", new Laplace(),
            "MAXIMIN", new Wald(),
            "MAXIMAX", new Optimism(),
            "SAVAGE_REGRET", new Savage(),
            "HURWICZ", new Hurwicz(),
            "MAXIMUM_LIKELIHOOD", new ExpectedValue(),
            "EXPECTED_REGRET", new ExpectedRegret());

    private static final Map<String, DecisionMethod> LOSSES = Map.of("MINIMAX", new Wald(), "MINIMIN", new Optimism());

    @Override
    public Set<String> kinds() {
        return Set.of("uncertainty-criterion");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        boolean losses = LOSSES.containsKey(reference.method());
        @Nullable DecisionMethod method = losses ? LOSSES.get(reference.method()) : GAINS.get(reference.method());
        if (method == null || !reference.convention().equals("peer default") || reference.has("directions")) {
            return Optional.empty();
        }
        if (reference.hasParameter("alpha") && method instanceof Hurwicz) {
            method = method.withParameter("alpha", reference.number("alpha", 0));
        }
        DecisionMatrix matrix = reference.decisionMatrix();
        if (losses) {
            matrix = matrix.withValues(Collections.nCopies(matrix.columns(), Objective.MINIMIZE), matrix.values());
        }
        double[] weights = new double[matrix.columns()];
        Arrays.fill(weights, 1);
        DecisionProblem problem = DecisionProblem.of(matrix, reference.has("weights") ? reference.weights() : weights);
        return Optional.of(Figures.of(method.evaluate(problem))
                .withExtra(
                        "rowmins",
                        Arrays.stream(reference.matrix())
                                .mapToDouble(row -> Arrays.stream(row).min().orElseThrow())
                                .toArray())
                .withExtra(
                        "rowmaxs",
                        Arrays.stream(reference.matrix())
                                .mapToDouble(row -> Arrays.stream(row).max().orElseThrow())
                                .toArray()));
    }
}
