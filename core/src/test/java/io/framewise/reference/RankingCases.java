package io.framewise.reference;

import static java.util.Map.entry;

import io.framewise.decision.Intervals;
import io.framewise.decision.distance.Codas;
import io.framewise.decision.distance.Cradis;
import io.framewise.decision.distance.Edas;
import io.framewise.decision.distance.Ervd;
import io.framewise.decision.distance.GreyRelation;
import io.framewise.decision.distance.Mabac;
import io.framewise.decision.distance.Mairca;
import io.framewise.decision.distance.Marcos;
import io.framewise.decision.distance.Piv;
import io.framewise.decision.distance.Probid;
import io.framewise.decision.distance.SimpleProbid;
import io.framewise.decision.distance.Todim;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.distance.Vikor;
import io.framewise.decision.normalization.DirectedSumNormalization;
import io.framewise.decision.normalization.DirectedVectorNormalization;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.normalization.MaxNormalization;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.decision.ratio.Aras;
import io.framewise.decision.ratio.Aroman;
import io.framewise.decision.ratio.Copras;
import io.framewise.decision.ratio.FullMultiplicative;
import io.framewise.decision.ratio.Moora;
import io.framewise.decision.ratio.MooraReferencePoint;
import io.framewise.decision.ratio.Moosra;
import io.framewise.decision.ratio.MultiMoora;
import io.framewise.decision.ratio.Ocra;
import io.framewise.decision.ratio.Ram;
import io.framewise.decision.value.AnalyticHierarchy;
import io.framewise.decision.value.BalancedSpotis;
import io.framewise.decision.value.CharacteristicObjects;
import io.framewise.decision.value.CombinedCompromise;
import io.framewise.decision.value.FunctionalMapping;
import io.framewise.decision.value.LimitsOnProperties;
import io.framewise.decision.value.LogarithmicWeights;
import io.framewise.decision.value.PreferenceSelection;
import io.framewise.decision.value.RangeEvaluation;
import io.framewise.decision.value.RangeOfValue;
import io.framewise.decision.value.ReferenceIdeal;
import io.framewise.decision.value.Seca;
import io.framewise.decision.value.Simus;
import io.framewise.decision.value.Spotis;
import io.framewise.decision.value.Waspas;
import io.framewise.decision.value.WeightedProduct;
import io.framewise.decision.value.WeightedSum;
import io.framewise.decision.weighting.AhpWeights;
import io.framewise.decision.weighting.PairwiseComparisons;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases in which a method scores and ranks alternatives. */
final class RankingCases implements CaseKind {
    private static final String AGGREGATION =
            "aggregation step only: the matrix is already normalized / oriented as needed";
    private static final String ALREADY = "already normalized matrix";
    private static final String PEER = "peer default";
    private static final String STANDARD = "standard";

    /** How each method is run in each of the conventions that are offered, by {@code METHOD: convention}. */
    private static final Map<String, Function<ReferenceCase, Figures>> VARIANTS = Map.ofEntries(
            entry("WSM: " + AGGREGATION, normalized(new WeightedSum())),
            entry("WSM: " + ALREADY, normalized(new WeightedSum())),
            entry("WSM: norm=linear", normalized(new WeightedSum(), new LinearNormalization())),
            entry("WSM: norm=linear (x/max, min/x)", normalized(new WeightedSum(), new LinearNormalization())),
            entry("WSM: norm=max", normalized(new WeightedSum(), new MaxNormalization())),
            entry("WSM: norm=minmax", normalized(new WeightedSum(), new MinMaxNormalization())),
            entry("WSM: norm=sum", normalized(new WeightedSum(), new DirectedSumNormalization())),
            entry("WSM: norm=sum (cost reciprocal)", normalized(new WeightedSum(), new DirectedSumNormalization())),
            entry("WSM: norm=vector", normalized(new WeightedSum(), new DirectedVectorNormalization())),
            entry("WPM: " + ALREADY, normalized(new WeightedProduct(), new Unnormalized())),
            entry(
                    "WPM: " + AGGREGATION + "; score is log10 of the weighted product",
                    normalized(variant(new WeightedProduct(), "log10"), new Unnormalized())),
            entry("WPM: norm=linear", normalized(new WeightedProduct(), new LinearNormalization())),
            entry("WPM: norm=sum", normalized(new WeightedProduct(), new DirectedSumNormalization())),
            entry("WPM: norm=sum (cost reciprocal)", normalized(new WeightedProduct(), new DirectedSumNormalization())),
            entry("WPM: norm=vector", normalized(new WeightedProduct(), new DirectedVectorNormalization())),
            entry("WASPAS: " + AGGREGATION, waspas(new Unnormalized())),
            entry("WASPAS: norm=linear", waspas(new LinearNormalization())),
            entry("WASPAS: norm=linear, lambda=0.5", waspas(new LinearNormalization())),
            entry("TOPSIS: " + AGGREGATION, topsis(new Unnormalized())),
            entry("TOPSIS: " + ALREADY, topsis(new Unnormalized())),
            entry(
                    "TOPSIS: classic Hwang-Yoon: vector normalization without direction, ideal/anti-ideal chosen by direction",
                    topsis(new VectorNormalization())),
            entry("TOPSIS: classic, distance=cityblock", topsis(new VectorNormalization())),
            entry("TOPSIS: classic: vector normalization, ideals by direction", topsis(new VectorNormalization())),
            entry("TOPSIS: norm=linear, distance=euclidean", topsis(new LinearNormalization())),
            entry("TOPSIS: norm=max, distance=euclidean", topsis(new MaxNormalization())),
            entry("TOPSIS: norm=minmax, distance=euclidean", topsis(new MinMaxNormalization())),
            entry("TOPSIS: norm=minmax, euclidean", topsis(new MinMaxNormalization())),
            entry("TOPSIS: norm=sum, distance=euclidean", topsis(new DirectedSumNormalization())),
            entry("TOPSIS: norm=vector, distance=euclidean", topsis(new DirectedVectorNormalization())),
            entry(
                    "TOPSIS: weights first scaled to sum 1; vector normalization",
                    reference ->
                            Figures.of(new Topsis().evaluate(reference.problem().rescaled()))),
            entry(
                    "MTOPSIS: already normalized matrix; weights inside the distance",
                    normalized(variant(new Topsis(), "modified"), new Unnormalized())),
            entry("VIKOR: Q index, lower is better", RankingCases::vikor),
            entry("VIKOR: Q with S,R", RankingCases::vikor),
            entry("VIKOR: " + AGGREGATION, RankingCases::vikor),
            entry("VIKOR: constant columns / zero ranges count as 0", RankingCases::vikor),
            entry("VIKOR: v=0.5", RankingCases::vikor),
            entry("VIKOR: v=0.5, given ideal and anti-ideal values", RankingCases::vikor),
            entry("VIKOR: v=0.5, observed ideals", RankingCases::vikor),
            entry("MOORA: " + AGGREGATION, normalized(new Moora(), new Unnormalized())),
            entry("MOORA: ratio system, vector normalization", plain(new Moora())),
            entry("MOORA_REFERENCE_POINT: " + AGGREGATION, RankingCases::referencePoint),
            entry(
                    "MOORA_REFERENCE_POINT: reference point with vector normalization (peer default), lower is better",
                    plain(new MooraReferencePoint())),
            entry(
                    "MOORA_REFERENCE_POINT: vector normalization, max weighted deviation, lower is better",
                    plain(new MooraReferencePoint())),
            entry(
                    "MOORA_FULL_MULTIPLICATIVE: " + AGGREGATION
                            + "; score = sum of ln(w x) over max minus min criteria (1 when there is no max criterion)",
                    normalized(variant(new FullMultiplicative(), "logarithm"), new Unnormalized())),
            entry(
                    "MULTIMOORA: " + AGGREGATION
                            + "; pairwise wins over three rankings, a pair with any tie scores for nobody",
                    normalized(variant(new MultiMoora(), "no-ties"), new Unnormalized())),
            entry(
                    "MULTIMOORA: dominance theory over ratio system, reference point and full multiplicative form",
                    plain(variant(new MultiMoora(), "factors"))),
            entry("COPRAS: Q = S+ + min(S-)*sum(S-)/(S- * sum(min(S-)/S-)), scaled by max", RankingCases::copras),
            entry("COPRAS: " + AGGREGATION + "; score is utility degree x 100", RankingCases::coprasPercent),
            entry("ARAS: " + AGGREGATION, RankingCases::arasSums),
            entry(
                    "ARAS: optimal row = best per direction (or given); sum normalization with reciprocal for cost",
                    RankingCases::aras),
            entry("ARAS: optimal row = best per direction; sum normalization, reciprocal for cost", RankingCases::aras),
            entry("EDAS: " + AGGREGATION, normalized(new Edas())),
            entry("EDAS: " + PEER, plain(new Edas())),
            entry("EDAS: " + STANDARD, plain(new Edas())),
            entry("CODAS: " + AGGREGATION, codas(new Unnormalized())),
            entry("CODAS: norm=linear, distance=euclidean, tau=0.02", codas(new LinearNormalization())),
            entry("CODAS: tau=0.02", codas(new LinearNormalization())),
            entry("CODAS: tau=0.02, psi(x)=1 if |x|>=tau", codas(new LinearNormalization())),
            entry("CODAS: tau=0.02; norm=linear", codas(new LinearNormalization())),
            entry("MABAC: " + AGGREGATION, normalized(new Mabac(), new Unnormalized())),
            entry("MABAC: norm=minmax", normalized(new Mabac(), new MinMaxNormalization())),
            entry("MABAC: norm=minmax, border = geometric mean", plain(new Mabac())),
            entry("MABAC: " + PEER, plain(new Mabac())),
            entry("MAIRCA: equal prior 1/n; total gap, lower is better", plain(new Mairca())),
            entry("MAIRCA: gap, lower is better", plain(new Mairca())),
            entry("MAIRCA: " + PEER, plain(new Mairca())),
            entry("MARCOS: AI/AAI extended matrix", plain(new Marcos())),
            entry("MARCOS: " + PEER, plain(new Marcos())),
            entry("COCOSO: " + AGGREGATION, cocoso(new Unnormalized())),
            entry("COCOSO: norm=minmax, lambda=0.5", cocoso(new MinMaxNormalization())),
            entry("COCOSO: " + PEER, cocoso(new MinMaxNormalization())),
            entry("ERVD: " + AGGREGATION, reference -> ervd(variant(new Ervd(), "unscaled"), reference)),
            entry("ERVD: sum normalization; alpha=0.88 lambda=2.25", reference -> ervd(new Ervd(), reference)),
            entry(
                    "ERVD: sum normalization; value function alpha=0.88 lambda=2.25",
                    reference -> ervd(new Ervd(), reference)),
            entry("RAM: " + AGGREGATION, normalized(new Ram(), new Unnormalized())),
            entry("RAM: " + PEER, plain(new Ram())),
            entry("RAM: sum normalization without direction", normalized(new Ram(), new SumNormalization())),
            entry("OCRA: " + AGGREGATION, normalized(new Ocra())),
            entry("OCRA: " + PEER, plain(new Ocra())),
            entry("OCRA: " + STANDARD, plain(new Ocra())),
            entry("PROBID: " + AGGREGATION, euclidean(new Probid(), new Unnormalized())),
            entry("PROBID: vector normalization", euclidean(new Probid(), new VectorNormalization())),
            entry("PROBID: vector normalization without direction", euclidean(new Probid(), new VectorNormalization())),
            entry("SPROBID: " + AGGREGATION, euclidean(new SimpleProbid(), new Unnormalized())),
            entry("SPROBID: simplified, vector normalization without direction", plain(new SimpleProbid())),
            entry("SPROBID: vector normalization", plain(new SimpleProbid())),
            entry("AROMAN: beta=0.5 lambda=0.5", RankingCases::aroman),
            entry("AROMAN: beta=0.5, lambda=0.5", RankingCases::aroman),
            entry("LMAW: " + PEER, plain(new LogarithmicWeights())),
            entry("LMAW: " + STANDARD, plain(new LogarithmicWeights())),
            entry("RAFSI: n1=1 n2k=6", RankingCases::rafsi),
            entry("RAFSI: n1=1, n2k=6", RankingCases::rafsi),
            entry("RIM: " + AGGREGATION, RankingCases::rim),
            entry("RIM: reference interval", RankingCases::rim),
            entry("RIM: reference interval per criterion", RankingCases::rim),
            entry("SPOTIS: " + AGGREGATION, RankingCases::spotis),
            entry("SPOTIS: lower is better", RankingCases::spotis),
            entry("SPOTIS: lower is better; reference = best bound", RankingCases::spotis),
            entry("SPOTIS: lower is better; reference = expected solution point", RankingCases::spotis),
            entry("SPOTIS: " + PEER, RankingCases::spotis),
            entry("BALANCED_SPOTIS: alpha mixes ideal and expected point", RankingCases::balancedSpotis),
            entry("BALANCED_SPOTIS: lower is better", RankingCases::balancedSpotis),
            entry("GRA: zeta=0.5, grey relational grade = sum of weight x coefficient", plain(new GreyRelation())),
            entry(
                    "MOOSRA: raw values, no normalization: sum w x over max criteria / sum w x over min criteria",
                    plain(new Moosra())),
            entry("TODIM: " + PEER, plain(variant(new Todim(), "tenths"))),
            entry("LOPM: limits on properties; merit parameter, lower is better", RankingCases::lopm),
            entry(
                    "COMET: 3 characteristic values (min, mid, max); expert = TOPSIS(minmax) with the given weights",
                    RankingCases::comet),
            entry("COMET: characteristic objects ranked by an expert", RankingCases::cometOfNine),
            entry(
                    "MARE: min / likely / max value per alternative; rows of result as returned (minimum, likely, maximum)",
                    RankingCases::mare),
            entry(
                    "AHP: criteria weights and alternative priorities from principal eigenvectors",
                    RankingCases::analyticHierarchy),
            entry("SECA: " + PEER, RankingCases::seca),
            entry("SIMUS: linear programs, first method score", RankingCases::simus),
            entry("SIMUS: " + AGGREGATION, RankingCases::simus),
            entry("CRADIS: " + PEER, linear(new Cradis())),
            entry("PIV: " + PEER, plain(new Piv())),
            entry("PSI: " + PEER, plain(variant(new PreferenceSelection(), "rows"))),
            entry("ROV: utility = (u+ + u-)/2", plain(new RangeOfValue())));

    @Override
    public Set<String> kinds() {
        return Set.of("ranking");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        try {
            return Optional.ofNullable(VARIANTS.get(reference.method() + ": " + reference.convention()))
                    .map(variant -> variant.apply(reference));
        } catch (OtherVariant contradiction) {
            return Optional.empty();
        }
    }

    /** A parameter contradicts the convention, so the case is of a variant that is not offered. */
    private static final class OtherVariant extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static DecisionMethod variant(DecisionMethod method, String name) {
        return method.variants().stream()
                .filter(variant -> variant.id().endsWith(":" + name))
                .findFirst()
                .orElseThrow();
    }

    /** A method on the one normalization that the convention names; the case may name it again. */
    private static Function<ReferenceCase, Figures> normalized(DecisionMethod method, Normalizer normalizer) {
        DecisionMethod on = method.withNormalizer(normalizer);
        return reference -> {
            requireWord(reference, "normalization", word(normalizer));
            return Figures.of(on.evaluate(problem(reference)));
        };
    }

    /** A method that takes values as they are. */
    private static Function<ReferenceCase, Figures> normalized(DecisionMethod method) {
        return reference -> {
            requireWord(reference, "normalization", "none");
            return Figures.of(method.evaluate(problem(reference)));
        };
    }

    private static Function<ReferenceCase, Figures> linear(DecisionMethod method) {
        return reference -> {
            requireWord(reference, "normalization", "linear");
            return Figures.of(method.evaluate(problem(reference)));
        };
    }

    /** A method as it is published, without parameters. */
    private static Function<ReferenceCase, Figures> plain(DecisionMethod method) {
        return reference -> {
            requireEmpty(reference, "args");
            requireEmpty(reference, "a");
            requireEmpty(reference, "kwargs");
            requireEmpty(reference, "k");
            return Figures.of(method.evaluate(problem(reference)));
        };
    }

    private static Function<ReferenceCase, Figures> euclidean(DecisionMethod method, Normalizer normalizer) {
        return reference -> {
            requireWord(reference, "metric", "euclidean");
            requireWord(reference, "normalization", word(normalizer));
            requireEmpty(reference, "args");
            requireEmpty(reference, "kwargs");
            return Figures.of(method.withNormalizer(normalizer).evaluate(problem(reference)));
        };
    }

    private static Function<ReferenceCase, Figures> topsis(Normalizer normalizer) {
        return reference -> {
            requireWord(reference, "normalization", word(normalizer));
            DecisionMethod method = reference.word("metric", metric(reference)).equals("cityblock")
                    ? variant(new Topsis(), "cityblock")
                    : new Topsis();
            Evaluation evaluation = method.withNormalizer(normalizer).evaluate(problem(reference));
            return Figures.of(evaluation)
                    .withExtra("ideal", evaluation.quantity("ideal"))
                    .withExtra("anti_ideal", evaluation.quantity("anti-ideal"));
        };
    }

    private static String metric(ReferenceCase reference) {
        return reference.convention().contains("cityblock") ? "cityblock" : "euclidean";
    }

    private static Function<ReferenceCase, Figures> waspas(Normalizer normalizer) {
        return reference -> {
            requireWord(reference, "normalization", word(normalizer));
            double lambda = reference.number("l", reference.number("lambda_", 0.5));
            return Figures.of(new Waspas()
                    .withNormalizer(normalizer)
                    .withParameter("lambda", lambda)
                    .evaluate(problem(reference)));
        };
    }

    private static Function<ReferenceCase, Figures> cocoso(Normalizer normalizer) {
        return reference -> {
            requireWord(reference, "normalization", word(normalizer));
            double lambda = reference.number("l", reference.number("lambda_", 0.5));
            Evaluation evaluation = new CombinedCompromise()
                    .withNormalizer(normalizer)
                    .withParameter("lambda", lambda)
                    .evaluate(problem(reference));
            return Figures.of(evaluation)
                    .withExtra("k_a", evaluation.quantity("ka"))
                    .withExtra("k_b", evaluation.quantity("kb"))
                    .withExtra("k_c", evaluation.quantity("kc"));
        };
    }

    private static Function<ReferenceCase, Figures> codas(Normalizer normalizer) {
        return reference -> {
            requireWord(reference, "normalization", word(normalizer));
            requireWord(reference, "metric", "euclidean");
            return Figures.of(new Codas()
                    .withNormalizer(normalizer)
                    .withParameter("tau", reference.number("tau", 0.02))
                    .evaluate(problem(reference)));
        };
    }

    private static Figures vikor(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        Vikor vikor = new Vikor();
        if (reference.hasParameter("ideal")) {
            vikor = vikor.between(numbers(reference, "ideal"), numbers(reference, "anti_ideal"));
        }
        Evaluation evaluation =
                vikor.withParameter("v", reference.number("v", 0.5)).evaluate(problem(reference));
        Figures figures = Figures.of(evaluation)
                .withExtra("s_k", evaluation.quantity("S"))
                .withExtra("r_k", evaluation.quantity("R"))
                .withExtra("S", evaluation.quantity("S"))
                .withExtra("R", evaluation.quantity("R"))
                .withExtra("acceptable_advantage", evaluation.quantity("acceptable advantage")[0] == 1)
                .withExtra("acceptable_stability", evaluation.quantity("acceptable stability")[0] == 1)
                .withExtra("compromise_set", members(reference, evaluation.quantity("compromise set")));
        if (Boolean.TRUE.equals(reference.parameter("use_compromise_set"))) {
            figures.with("ranks_dense", ranksWithCompromise(evaluation));
        }
        return figures;
    }

    /** The places of the members, as numbers or as texts, as the case writes them. */
    private static List<?> members(ReferenceCase reference, double[] flags) {
        Map<String, @Nullable Object> extra = reference.expected().containsKey("extra")
                ? ReferenceCase.object(reference.expected().get("extra"))
                : Map.of();
        boolean texts = extra.get("compromise_set") instanceof List<?> expected && expected.get(0) instanceof String;
        return IntStream.range(0, flags.length)
                .filter(i -> flags[i] == 1)
                .mapToObj(i -> texts ? (Object) String.valueOf(i) : (Object) (double) i)
                .toList();
    }

    /** Every member of the compromise set is first. */
    private static double[] ranksWithCompromise(Evaluation evaluation) {
        double[] q = evaluation.scores();
        double[] member = evaluation.quantity("compromise set");
        for (int i = 0; i < q.length; i++) {
            q[i] = member[i] == 1 ? -1 : q[i];
        }
        return Figures.ranks(q, false, true);
    }

    private static Figures referencePoint(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        Evaluation evaluation =
                new MooraReferencePoint().withNormalizer(new Unnormalized()).evaluate(problem(reference));
        return Figures.of(evaluation).withExtra("reference_point", evaluation.quantity("reference point"));
    }

    private static Figures copras(ReferenceCase reference) {
        // What the convention calls the sum normalization has no directions.
        requireWord(reference, "normalization", "sum");
        return Figures.of(new Copras().evaluate(problem(reference)));
    }

    private static Figures coprasPercent(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        double[] degrees = new Copras()
                .withNormalizer(new Unnormalized())
                .evaluate(problem(reference))
                .scores();
        return Figures.ofScores(
                Arrays.stream(degrees).map(degree -> 100 * degree).toArray(), true);
    }

    private static Figures arasSums(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        Evaluation evaluation = aras(reference, new Unnormalized());
        return Figures.ofScores(evaluation.quantity("S"), true)
                .withExtra("utility", evaluation.scores())
                .withExtra("ideal_score", evaluation.quantity("S0")[0]);
    }

    private static Figures aras(ReferenceCase reference) {
        requireWord(reference, "normalization", "sum");
        return Figures.of(aras(reference, new DirectedSumNormalization()));
    }

    private static Evaluation aras(ReferenceCase reference, Normalizer normalizer) {
        Aras aras = new Aras();
        for (String name : List.of("ideal", "esp")) {
            if (reference.hasParameter(name)) {
                aras = aras.withOptimum(numbers(reference, name));
            }
        }
        return aras.withNormalizer(normalizer).evaluate(problem(reference));
    }

    private static Figures ervd(DecisionMethod plain, ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        if (reference.hasParameter("w_metric")) {
            require(Boolean.TRUE.equals(reference.parameter("w_metric")));
        }
        Ervd ervd = (Ervd) plain.withParameter("alpha", reference.number("alpha", 0.88))
                .withParameter("lambda", reference.number("lambd", reference.number("lambda_", 2.25)));
        for (String name : List.of("ref_point", "reference_point", "reference_points")) {
            if (reference.hasParameter(name)) {
                ervd = ervd.from(numbers(reference, name));
            }
        }
        Evaluation evaluation = ervd.evaluate(problem(reference));
        return Figures.of(evaluation)
                .withExtra("s_plus", evaluation.quantity("S+"))
                .withExtra("s_minus", evaluation.quantity("S-"));
    }

    private static Figures aroman(ReferenceCase reference) {
        return Figures.of(new Aroman()
                .withParameter("beta", reference.number("beta", 0.5))
                .withParameter("lambda", reference.number("lam", reference.number("lambda_", 0.5)))
                .evaluate(problem(reference)));
    }

    private static Figures rafsi(ReferenceCase reference) {
        return Figures.of(new FunctionalMapping()
                .between(numbers(reference, "ideal"), numbers(reference, "anti_ideal"))
                .withParameter("n1", reference.number("n1", 1))
                .withParameter("n2k", reference.number("n2k", 6))
                .evaluate(problem(reference)));
    }

    private static Figures rim(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        String ranges = reference.hasParameter("ranges") ? "ranges" : "bounds";
        String ideals = List.of("ref_ideal", "ref_ideals", "reference_ideal").stream()
                .filter(reference::hasParameter)
                .findFirst()
                .orElse("");
        DecisionProblem problem = problem(reference);
        Intervals bounds = intervals(reference, ranges);
        double[] better = IntStream.range(0, bounds.size())
                .mapToDouble(j -> problem.matrix().maximizes(j) ? bounds.high(j) : bounds.low(j))
                .toArray();
        return Figures.of(new ReferenceIdeal()
                .with(bounds, ideals.isEmpty() ? Intervals.of(better, better) : intervals(reference, ideals))
                .evaluate(problem));
    }

    private static Figures spotis(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        Spotis spotis = new Spotis()
                .between(
                        reference.hasParameter("lowerbounds")
                                ? Intervals.of(numbers(reference, "lowerbounds"), numbers(reference, "upperbounds"))
                                : intervals(reference, "bounds"));
        for (String name : List.of("isp", "reference_point")) {
            if (reference.hasParameter(name)) {
                spotis = spotis.towards(numbers(reference, name));
            }
        }
        return Figures.of(spotis.evaluate(problem(reference)));
    }

    private static Figures balancedSpotis(ReferenceCase reference) {
        String point = reference.hasParameter("esp") ? "esp" : "reference_point";
        return Figures.of(new BalancedSpotis()
                .between(intervals(reference, "bounds"))
                .expecting(numbers(reference, point))
                .withParameter("alpha", reference.number("alpha", 0.5))
                .evaluate(problem(reference)));
    }

    private static Figures lopm(ReferenceCase reference) {
        List<String> types = new ArrayList<>();
        Object given = reference.parameter("property_types");
        if (given instanceof String letters) {
            letters.chars().forEach(letter -> types.add(String.valueOf((char) letter)));
        } else {
            ReferenceCase.list(given).forEach(type -> types.add(ReferenceCase.text(type)));
        }
        boolean[] targets = new boolean[types.size()];
        List<Objective> objectives = new ArrayList<>();
        for (int j = 0; j < targets.length; j++) {
            String type = types.get(j).toLowerCase(Locale.ROOT);
            require(Set.of("l", "u", "t").contains(type));
            targets[j] = type.equals("t");
            objectives.add(type.equals("u") ? Objective.MINIMIZE : Objective.MAXIMIZE);
        }
        DecisionProblem problem = problem(reference);
        DecisionMatrix typed =
                problem.matrix().withValues(objectives, problem.matrix().values());
        return Figures.of(new LimitsOnProperties()
                .with(numbers(reference, "property_limits"), targets)
                .evaluate(DecisionProblem.of(typed, problem.weights())));
    }

    private static Figures comet(ReferenceCase reference) {
        return Figures.of(new CharacteristicObjects()
                .with(characteristicValues(reference))
                .evaluate(problem(reference)));
    }

    private static Figures cometOfNine(ReferenceCase reference) {
        requireWord(
                reference,
                "expert",
                "TOPSIS(minmax) with equal weights 1/9, directions max max max max max min max max min");
        DecisionMatrix matrix = reference.decisionMatrix();
        List<Objective> objectives = new ArrayList<>(Collections.nCopies(9, Objective.MAXIMIZE));
        objectives.set(5, Objective.MINIMIZE);
        objectives.set(8, Objective.MINIMIZE);
        double[] weights = new double[9];
        Arrays.fill(weights, 1.0 / 9);
        return Figures.of(new CharacteristicObjects()
                .with(characteristicValues(reference))
                .evaluate(DecisionProblem.of(matrix.withValues(objectives, matrix.values()), weights)));
    }

    private static List<double[]> characteristicValues(ReferenceCase reference) {
        return List.of(ReferenceCase.matrix(reference.parameter("characteristic_values")));
    }

    private static Figures mare(ReferenceCase reference) {
        DecisionMatrix likely = reference.decisionMatrix(reference.input("likely"));
        Evaluation evaluation = new RangeEvaluation()
                .between(
                        reference.decisionMatrix(reference.input("minimum")),
                        reference.decisionMatrix(reference.input("maximum")))
                .evaluate(DecisionProblem.of(likely, reference.weights()));
        return new Figures().with("result", new double[][] {
            evaluation.quantity("minimum"), evaluation.scores(), evaluation.quantity("maximum")
        });
    }

    private static Figures analyticHierarchy(ReferenceCase reference) {
        double[] weights = AhpWeights.eigenvector(comparisons(reference.input("criteria_comparisons")))
                .weights();
        List<PairwiseComparisons> judgements = ReferenceCase.list(reference.input("alternative_comparisons")).stream()
                .map(RankingCases::comparisons)
                .toList();
        int rows = judgements.get(0).size();
        DecisionMatrix unused = DecisionMatrix.ofBenefits(
                ReferenceCase.names("a", rows),
                ReferenceCase.names("c", weights.length),
                new double[rows * weights.length]);
        return Figures.of(new AnalyticHierarchy().with(judgements).evaluate(DecisionProblem.of(unused, weights)));
    }

    private static PairwiseComparisons comparisons(@Nullable Object value) {
        return PairwiseComparisons.of(ReferenceCase.matrix(value));
    }

    private static Figures seca(ReferenceCase reference) {
        return Figures.of(variant(new Seca(), "products")
                .withParameter("beta", reference.number("beta", 0.5))
                .evaluate(problem(reference)));
    }

    private static Figures simus(ReferenceCase reference) {
        requireWord(reference, "normalization", "none");
        Simus simus = reference.hasParameter("b") ? new Simus().within(numbers(reference, "b")) : new Simus();
        boolean first = reference.number("rank_by", 1) == 1;
        Evaluation evaluation = (first ? simus : variant(simus, "dominance")).evaluate(problem(reference));
        return Figures.of(evaluation)
                .withExtra("method_1_score", evaluation.quantity("first method"))
                .withExtra("method_2_score", evaluation.quantity("second method"));
    }

    private static Intervals intervals(ReferenceCase reference, String name) {
        double[][] pairs = ReferenceCase.matrix(reference.parameter(name));
        return Intervals.of(
                Arrays.stream(pairs).mapToDouble(pair -> pair[0]).toArray(),
                Arrays.stream(pairs).mapToDouble(pair -> pair[1]).toArray());
    }

    private static double[] numbers(ReferenceCase reference, String name) {
        return ReferenceCase.numbers(reference.parameter(name));
    }

    /** The problem of a case; a method that finds its weights itself needs none. */
    private static DecisionProblem problem(ReferenceCase reference) {
        DecisionMatrix matrix = reference.decisionMatrix();
        double[] weights = reference.has("weights")
                ? reference.weights()
                : Collections.nCopies(matrix.columns(), 1.0).stream()
                        .mapToDouble(one -> one / matrix.columns())
                        .toArray();
        return DecisionProblem.of(matrix, weights);
    }

    private static String word(Normalizer normalizer) {
        return normalizer.id().replace('-', '_');
    }

    /** A parameter that repeats what the convention says; one that contradicts it would be another variant. */
    private static void requireWord(ReferenceCase reference, String name, String expected) {
        require(reference.word(name, expected).equals(expected));
    }

    private static void requireEmpty(ReferenceCase reference, String name) {
        if (reference.hasParameter(name)) {
            Object value = reference.parameter(name);
            require(value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty());
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new OtherVariant();
        }
    }
}
