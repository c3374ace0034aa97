package io.framewise.reference;

import io.framewise.decision.comparison.AbsolutePearsonCorrelation;
import io.framewise.decision.comparison.DistanceCorrelation;
import io.framewise.decision.comparison.PearsonCorrelation;
import io.framewise.decision.comparison.SpearmanCorrelation;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.normalization.UndirectedMinMaxNormalization;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.weighting.AhpWeights;
import io.framewise.decision.weighting.AngleWeighting;
import io.framewise.decision.weighting.BestWorstWeights;
import io.framewise.decision.weighting.CilosWeighting;
import io.framewise.decision.weighting.CriticWeighting;
import io.framewise.decision.weighting.Dematel;
import io.framewise.decision.weighting.EntropyWeighting;
import io.framewise.decision.weighting.EqualWeighting;
import io.framewise.decision.weighting.GiniWeighting;
import io.framewise.decision.weighting.IdocriwWeighting;
import io.framewise.decision.weighting.LopcowWeighting;
import io.framewise.decision.weighting.MerecWeighting;
import io.framewise.decision.weighting.PairwiseComparisons;
import io.framewise.decision.weighting.RancomWeights;
import io.framewise.decision.weighting.RankOrderCentroid;
import io.framewise.decision.weighting.RankReciprocal;
import io.framewise.decision.weighting.RankSum;
import io.framewise.decision.weighting.StandardDeviationWeighting;
import io.framewise.decision.weighting.VarianceWeighting;
import io.framewise.decision.weighting.VariationWeighting;
import io.framewise.decision.weighting.VicWeighting;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.WeightingMethod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cases of weightings. */
final class WeightingCases implements CaseKind {
    private static final String UNIT = "matrix already in [0,1]; correlation=";
    private static final String POPULATION = "; population standard deviation";

    private final Map<String, Function<ReferenceCase, Figures>> offered = new HashMap<>();

    WeightingCases() {
        offer(new EqualWeighting(), "EQUAL", "1/m", UNIT + "none");
        offer(
                new EntropyWeighting(),
                "ENTROPY",
                "column-sum normalization, no direction, log base n",
                UNIT + "none",
                "peer default");
        offer(
                new StandardDeviationWeighting(),
                "STD",
                "sample standard deviation (ddof=1) of raw columns",
                UNIT + "none" + POPULATION);
        offer(
                new StandardDeviationWeighting(new LinearNormalization()),
                "STD",
                "direction-aware linear normalization, standard deviation; see paper");
        offer(new VarianceWeighting(), "STATISTICAL_VARIANCE", "minmax without direction, ddof=1");
        offer(new VariationWeighting(), "COEFFICIENT_OF_VARIATION", "ddof=1 on raw columns");
        offer(new AngleWeighting(), "ANGLE", "standard", "column-sum normalization");
        offer(new GiniWeighting(), "GINI", "raw columns");
        offer(new MerecWeighting(), "MEREC", "standard", "peer default");
        offer(
                new LopcowWeighting(),
                "LOPCOW",
                "minmax by direction, ddof=1",
                "minmax by direction, std ddof=1",
                "peer default");
        offer(
                CilosWeighting.ofFirst(),
                "CILOS",
                "cost columns min/x then column sum",
                "cost columns min/x, then column sum",
                "peer default");
        offer(IdocriwWeighting.ofFirst(), "IDOCRIW", "entropy x CILOS", "peer default");
        offerCorrelated();
        offerJudged();
        offerRanked();
    }

    private void offerCorrelated() {
        offer(new CriticWeighting(), "CRITIC", "minmax by direction, Pearson", "peer default");
        offer(
                new CriticWeighting(new UndirectedMinMaxNormalization(), new PearsonCorrelation()),
                "CRITIC",
                "minmax without direction, Pearson",
                "minmax without direction, Pearson, ddof=1");
        offer(
                new CriticWeighting(new Unnormalized(), new PearsonCorrelation()),
                "CRITIC",
                UNIT + "Pearson" + POPULATION);
        offer(
                new CriticWeighting(new Unnormalized(), new AbsolutePearsonCorrelation()),
                "CRITIC",
                UNIT + "AbsPearson" + POPULATION);
        offer(new CriticWeighting(new Unnormalized(), new DistanceCorrelation()), "CRITIC", UNIT + "dCor" + POPULATION);
        offer(
                new CriticWeighting(new MinMaxNormalization(), new SpearmanCorrelation()),
                "CRITIC_SPEARMAN",
                "minmax by direction, Spearman");
        offer(
                new VicWeighting(new Unnormalized(), new AbsolutePearsonCorrelation()),
                "VIC",
                UNIT + "AbsPearson" + POPULATION);
        offer(new VicWeighting(new Unnormalized(), new DistanceCorrelation()), "VIC", UNIT + "dCor" + POPULATION);
    }

    private void offerJudged() {
        for (String convention :
                Set.of("pairwise comparison matrix, principal eigenvector", "principal right eigenvector")) {
            offered.put("AHP_EIGENVECTOR " + convention, reference -> {
                AhpWeights weights = AhpWeights.eigenvector(PairwiseComparisons.of(reference.matrix()));
                return figures(weights.weights())
                        .withExtra("lambda_max", weights.lambdaMax())
                        .withExtra("consistency_index", weights.consistencyIndex());
            });
        }
        offered.put(
                "AHP_GEOMETRIC row geometric mean",
                reference -> figures(AhpWeights.geometricMeans(PairwiseComparisons.of(reference.matrix()))
                        .weights()));
        offered.put(
                "RANCOM pairwise comparison matrix (1 better, 0.5 equal, 0 worse)",
                reference -> figures(RancomWeights.of(reference.matrix())));
        offered.put(
                "BWM_LINEAR Rezaei (2016) linear model: min xi, |w_B - a_Bj w_j| <= xi, |w_j - a_jW w_W| <= xi",
                reference -> bestWorst(reference, BestWorstWeights::linear));
        offered.put(
                "BWM_NONLINEAR Rezaei (2015) non-linear model; best-to-others and others-to-worst",
                reference -> bestWorst(reference, BestWorstWeights::original));
        offered.put("DEMATEL total relation matrix; threshold = mean", reference -> {
            Dematel dematel = Dematel.of(reference.matrix());
            return figures(dematel.weights())
                    .withExtra("c", dematel.given())
                    .withExtra("r", dematel.received())
                    .withExtra("threshold", dematel.threshold());
        });
    }

    private interface Model {
        BestWorstWeights of(double[] bestToOthers, double[] othersToWorst, int best, int worst);
    }

    private static Figures bestWorst(ReferenceCase reference, Model model) {
        double[] bestToOthers = ReferenceCase.numbers(reference.input("best_to_others"));
        double[] othersToWorst = ReferenceCase.numbers(reference.input("others_to_worst"));
        // judged 1 against itself, where a case does not say which
        int best = reference.has("best_index") ? index(reference, "best_index") : indexOfOne(bestToOthers);
        int worst = reference.has("worst_index") ? index(reference, "worst_index") : indexOfOne(othersToWorst);
        BestWorstWeights weights = model.of(bestToOthers, othersToWorst, best, worst);
        return figures(weights.weights()).withExtra("xi", weights.deviation());
    }

    private static int index(ReferenceCase reference, String name) {
        return (int) ReferenceCase.number(reference.input(name));
    }

    private static int indexOfOne(double[] judgements) {
        int index = 0;
        while (judgements[index] != 1) {
            index++;
        }
        return index;
    }

    private void offerRanked() {
        String convention = " criteria given best first";
        offered.put("RANK_ORDER_CENTROID" + convention, reference -> ranked(reference, new RankOrderCentroid()));
        offered.put("RANK_SUM" + convention, reference -> ranked(reference, new RankSum()));
        offered.put("RANK_RECIPROCAL" + convention, reference -> ranked(reference, new RankReciprocal()));
    }

    private static Figures ranked(ReferenceCase reference, WeightingMethod weighting) {
        int n = reference.hasParameter("n")
                ? (int) ReferenceCase.number(reference.parameter("n"))
                : reference.matrix()[0].length;
        return figures(weighting.weigh(
                DecisionMatrix.ofBenefits(ReferenceCase.names("a", 1), ReferenceCase.names("c", n), new double[n])));
    }

    private void offer(WeightingMethod weighting, String method, String... conventions) {
        for (String convention : conventions) {
            offered.put(method + " " + convention, reference -> figures(weighting.weigh(reference.decisionMatrix())));
        }
    }

    private static Figures figures(double[] weights) {
        return new Figures().with("weights", weights);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("weighting");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        @Nullable
        Function<ReferenceCase, Figures> known = offered.get(reference.method() + " " + reference.convention());
        return known == null ? Optional.empty() : Optional.of(known.apply(reference));
    }
}
