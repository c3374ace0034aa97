package io.framewise.reference;

import io.framewise.decision.comparison.AbsolutePearsonCorrelation;
import io.framewise.decision.comparison.DistanceCorrelation;
import io.framewise.decision.comparison.PearsonCorrelation;
import io.framewise.decision.comparison.RankComparison;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.decision.value.WeightedProduct;
import io.framewise.decision.value.WeightedSum;
import io.framewise.decision.weighting.CriticWeighting;
import io.framewise.decision.weighting.EntropyWeighting;
import io.framewise.decision.weighting.EqualWeighting;
import io.framewise.decision.weighting.StandardDeviationWeighting;
import io.framewise.decision.weighting.VicWeighting;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases that normalize, weigh and score in a row. */
final class PipelineCases implements CaseKind {
    private static final Map<String, Normalizer> NORMALIZATIONS = Map.of(
            "none", new Unnormalized(),
            "Linear1", new LinearNormalization(),
            "Linear2", new MinMaxNormalization(),
            "Linear3", new SumNormalization(),
            "Vector", new VectorNormalization());

    private static final Map<String, RankComparison> CORRELATIONS = Map.of(
            "Pearson", new PearsonCorrelation(),
            "AbsPearson", new AbsolutePearsonCorrelation(),
            "dCor", new DistanceCorrelation());

    private static final Map<String, DecisionMethod> SCORINGS = Map.of(
            "SAW", new WeightedSum(),
            "MEW", new WeightedProduct().withNormalizer(new Unnormalized()),
            "TOPSIS", new Topsis().withNormalizer(new Unnormalized()),
            "mTOPSIS", variant(new Topsis().withNormalizer(new Unnormalized()), "topsis:modified"));

    @Override
    public Set<String> kinds() {
        return Set.of("pipeline");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        @Nullable Normalizer normalizer = NORMALIZATIONS.get(reference.word("normalization", ""));
        @Nullable DecisionMethod scoring = SCORINGS.get(reference.word("scoring", ""));
        String weighting = reference.word("weighting", "");
        if (!reference.convention().equals("normalize, weight, score (mTOPSIS puts weights in the distance)")
                || normalizer == null
                || scoring == null) {
            return Optional.empty();
        }
        DecisionMatrix matrix = normalizer.normalize(reference.decisionMatrix());
        boolean costs = !(scoring instanceof Topsis) && !matrix.objectives().contains(Objective.MAXIMIZE);
        if (costs) {
            // what is added up is cost, so the least sum is best
            matrix = matrix.withValues(Collections.nCopies(matrix.columns(), Objective.MAXIMIZE), matrix.values());
        }
        double[] weights;
        if (weighting.equals("given")) {
            weights = reference.weights();
        } else {
            @Nullable WeightingMethod method = weighting(weighting, reference);
            if (method == null) {
                return Optional.empty();
            }
            weights = method.weigh(matrix);
        }
        double[] scores = scoring.evaluate(DecisionProblem.of(matrix, weights)).scores();
        return Optional.of(Figures.ofScores(scores, !costs));
    }

    private static @Nullable WeightingMethod weighting(String name, ReferenceCase reference) {
        return switch (name) {
            case "MW" -> new EqualWeighting();
            case "EM" -> new EntropyWeighting();
            case "SD" -> new StandardDeviationWeighting();
            case "CRITIC" -> correlated(reference, "Pearson", CriticWeighting::new);
            case "VIC" -> correlated(reference, "dCor", VicWeighting::new);
            default -> null;
        };
    }

    private static DecisionMethod variant(DecisionMethod method, String id) {
        return method.variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private interface Correlated {
        WeightingMethod of(Normalizer normalizer, RankComparison correlation);
    }

    private static @Nullable WeightingMethod correlated(
            ReferenceCase reference, String otherwise, Correlated weighting) {
        @Nullable RankComparison correlation = CORRELATIONS.get(reference.word("correlation", otherwise));
        return correlation == null ? null : weighting.of(new Unnormalized(), correlation);
    }
}
