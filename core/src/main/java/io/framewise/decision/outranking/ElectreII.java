package io.framewise.decision.outranking;

import io.framewise.decision.normalization.SumNormalization;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ELECTRE II ranks: the mean of the places of a direct ranking, which takes out the unbeaten time and again, and an inverse
 * one, which takes out those that beat none; lower is better. a outranks b only when more weight favors a than b; strongly when
 * c &gt;= p0 and d &lt;= q0, or c &gt;= p1 and d &lt;= q1, weakly when c &gt;= p2 and d &lt;= q0. Those that are left in
 * circles share a place. Roy and Bertier (1973), La methode ELECTRE II, in OR '72, North-Holland; thresholds and the
 * mean of the two rankings as in Gomes, Araya and Carignano (2004), Tomada de decisoes em cenarios complexos. Weights are
 * rescaled to sum to 1 for the thresholds; a criterion without weight does not oppose. Places depend on all alternatives, so
 * rank reversal is possible. O(criteria x alternatives^2 + alternatives^3).
 */
public final class ElectreII implements DecisionMethod {
    private final Map<String, Double> thresholds;
    private final Normalizer normalizer;

    /** Makes the method with the thresholds of the literature, on columns divided by their sums. */
    public ElectreII() {
        this(defaults(), new SumNormalization());
    }

    private ElectreII(Map<String, Double> thresholds, Normalizer normalizer) {
        this.thresholds = thresholds;
        this.normalizer = normalizer;
    }

    private static Map<String, Double> defaults() {
        Map<String, Double> defaults = new LinkedHashMap<>();
        defaults.put("p0", 0.65);
        defaults.put("p1", 0.5);
        defaults.put("p2", 0.35);
        defaults.put("q0", 0.65);
        defaults.put("q1", 0.35);
        return Collections.unmodifiableMap(defaults);
    }

    @Override
    public String id() {
        return "electre-ii";
    }

    @Override
    public String title() {
        return "ELECTRE II";
    }

    @Override
    public String reference() {
        return "Roy and Bertier (1973), La methode ELECTRE II, in OR '72, North-Holland";
    }

    @Override
    public Map<String, Double> parameters() {
        return thresholds;
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        if (!thresholds.containsKey(name)) {
            throw new InvalidRequestException(
                    "The method (%s) has no parameter (%s), only %s.".formatted(id(), name, thresholds.keySet()));
        }
        if (!(value >= 0) || value > 1) {
            throw new InvalidRequestException("The threshold %s (%s) must be in [0, 1].".formatted(name, value));
        }
        Map<String, Double> others = new LinkedHashMap<>(thresholds);
        others.put(name, value);
        return new ElectreII(Collections.unmodifiableMap(others), normalizer);
    }

    @Override
    public boolean normalizes() {
        return true;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new ElectreII(thresholds, other);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionProblem shares = problem.rescaled();
        ConcordanceMatrix pairs = new ConcordanceMatrix(normalizer.normalize(shares.matrix()), shares);
        OutrankingGraph graph = graph(pairs);
        double[] direct = places(graph);
        double[] inverse = places(graph.reversed());
        double last = Arrays.stream(inverse).max().orElse(0);
        double[] mean = new double[direct.length];
        for (int i = 0; i < mean.length; i++) {
            inverse[i] = last + 1 - inverse[i];
            mean[i] = (direct[i] + inverse[i]) / 2;
        }
        return Evaluation.lowerIsBetter(mean).with("direct", direct).with("inverse", inverse);
    }

    /** An alternative is taken out when none outranks it strongly or weakly, so that the two relations act as one here. */
    private OutrankingGraph graph(ConcordanceMatrix pairs) {
        int n = pairs.size();
        boolean[][] outranks = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double c = pairs.concordance(a, b);
                double d = pairs.discordance(a, b);
                outranks[a][b] = c > pairs.concordance(b, a)
                        && (c >= at("p0") && d <= at("q0")
                                || c >= at("p1") && d <= at("q1")
                                || c >= at("p2") && d <= at("q0"));
            }
        }
        return new OutrankingGraph(outranks);
    }

    private double at(String threshold) {
        return thresholds.getOrDefault(threshold, 0.0);
    }

    private static double[] places(OutrankingGraph graph) {
        double[] places = new double[graph.size()];
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            left.add(i);
        }
        for (int place = 1; !left.isEmpty(); place++) {
            List<Integer> unbeaten = graph.unbeaten(left);
            List<Integer> out = unbeaten.isEmpty() ? List.copyOf(left) : unbeaten;
            for (int i : out) {
                places[i] = place;
            }
            left.removeAll(out);
        }
        return places;
    }
}
