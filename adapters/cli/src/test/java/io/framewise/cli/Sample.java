package io.framewise.cli;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.Dominance;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.Flip;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.PackVersion;
import io.framewise.model.comparison.PairProbabilities;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Probability;
import io.framewise.model.comparison.Provenance;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.Ranking;
import io.framewise.model.comparison.ScreenedOut;
import io.framewise.model.comparison.SecondOpinion;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.comparison.VarianceSplit;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.comparison.Word;
import io.framewise.model.criterion.Quality;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Comparisons made by hand, so that screens can be tested without data. Every figure is invented. */
final class Sample {
    static final FrameworkId ALPHA = FrameworkId.of("alpha");
    static final FrameworkId BETA = FrameworkId.of("beta");
    static final FrameworkId GAMMA = FrameworkId.of("gamma");
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private Sample() {}

    /** Two alternatives, one of them favoured. */
    static Comparison two() {
        return builder(ALPHA, BETA)
                .verdict(preferred(Word.FAVOURED, 0.86, "under no-reuse alone it is 0.62"))
                .ranking(Ranking.builder()
                        .addPlaces(place(ALPHA, 1, 0.71, 0.86, 0.14), place(BETA, 2, 0.54, 0.14, 0.86))
                        .build())
                .addPairs(pair(ALPHA, 0.86, 0.09, BETA))
                .criteria(SampleCriteria.all(ALPHA, BETA))
                .addFamilies(family("no-reuse", 0.62), family("reuse-single", 0.97))
                .addFlips(flip("extension-ecosystem", 0.10, 0.31), flip("maturity", 0.05, 0.001))
                .addWhatIfs(
                        whatIf(WhatIfKind.ONLY_FAMILY, "no-reuse", BETA, 0.58, 0.31, true),
                        whatIf(WhatIfKind.WITHOUT_FAMILY, "reuse-single", ALPHA, 0.7, 0.7, false),
                        whatIf(WhatIfKind.ONLY_DEFINITION, "extension-ecosystem/all", ALPHA, 0.8, 0.8, false),
                        whatIf(WhatIfKind.WITHOUT_SOURCE, "example/bench", ALPHA, 0.64, 0.64, false),
                        whatIf(WhatIfKind.EXACT_WEIGHTS, "points as stated", ALPHA, 0.88, 0.88, false),
                        whatIf(WhatIfKind.WEIGHT_ORDER, "order of the points", ALPHA, 0.83, 0.83, false),
                        whatIf(WhatIfKind.PESSIMISTIC_UNKNOWNS, "unknown as worst", ALPHA, 0.97, 0.97, false))
                .variance(VarianceSplit.builder()
                        .values(0.196)
                        .regimes(0.72)
                        .weights(0.08)
                        .build())
                .secondOpinion(opinion(true, ALPHA, BETA))
                .caveats(caveats())
                .citations(citations())
                .build();
    }

    /** Two alternatives between which there is no difference. */
    static Comparison tie() {
        return Comparison.builder()
                .from(two())
                .verdict(Tie.builder()
                        .addFrameworks(ALPHA, BETA)
                        .probability(probability(0.2))
                        .build())
                .pairs(List.of(pair(ALPHA, 0.44, 0.2, BETA)))
                .fragile(true)
                .secondOpinion(opinion(false, BETA, ALPHA))
                .build();
    }

    /** Three alternatives, one of which fails a requirement, and another that cannot be told from the first. */
    static Comparison many() {
        return builder(ALPHA, BETA, GAMMA, FrameworkId.of("delta"))
                .verdict(Tie.builder()
                        .addFrameworks(ALPHA, BETA)
                        .probability(probability(0.3))
                        .build())
                .ranking(Ranking.builder()
                        .addPlaces(
                                place(ALPHA, 1, 0.66, 0.51, 0.4),
                                place(BETA, 2, 0.64, 0.46, 0.5),
                                RankedFramework.builder()
                                        .from(place(GAMMA, 3, 0.31, 0.03, 0.1))
                                        .contender(false)
                                        .build())
                        .build())
                .addPairs(pair(ALPHA, 0.4, 0.3, BETA), pair(ALPHA, 0.95, 0.03, GAMMA))
                .criteria(SampleCriteria.all(ALPHA, BETA))
                .addFamilies(family("no-reuse", 0.52))
                .addDominance(
                        Dominance.builder().dominating(BETA).dominated(GAMMA).build())
                .addScreened(ScreenedOut.builder()
                        .framework(FrameworkId.of("delta"))
                        .criterion(CriterionId.of("async-support"))
                        .reason("async-support is none, required is at least handlers: Waiting must not block.")
                        .build())
                .build();
    }

    /** Nothing in common. */
    static Comparison undecided() {
        return builder(ALPHA, BETA)
                .verdict(Undecided.builder()
                        .reason("No weighed criterion has evidence about more than one of them.")
                        .build())
                .ranking(Ranking.builder().build())
                .addCaveats(unknown("maturity", ALPHA), unknown("async-support", ALPHA), unknown("maturity", BETA))
                .build();
    }

    /** Only one meets the requirements. */
    static Comparison only() {
        return builder(ALPHA, BETA)
                .verdict(preferred(Word.CLEAR, 1, "it is the only one that meets the scenario's requirements"))
                .ranking(
                        Ranking.builder().addPlaces(place(ALPHA, 1, 0.71, 1, 0)).build())
                .build();
    }

    static Preferred preferred(Word word, double probability, String... conditions) {
        return Preferred.builder()
                .framework(ALPHA)
                .word(word)
                .probability(probability(probability))
                .addConditions(conditions)
                .build();
    }

    static Comparison with(Verdict verdict) {
        return Comparison.builder().from(two()).verdict(verdict).build();
    }

    static Comparison.Builder builder(FrameworkId... ids) {
        return Comparison.builder()
                .request(ComparisonRequest.builder()
                        .addFrameworks(ids)
                        .scenario(ScenarioId.of("busy-api"))
                        .build())
                .asOf(DAY)
                .scenario(Scenario.builder()
                        .id(ScenarioId.of("busy-api"))
                        .title("Busy API")
                        .purpose("An API under load.")
                        .horizon(Period.ofMonths(12))
                        .familiesWhy("Most callers keep connections.")
                        .weights(SwingPoints.builder().build())
                        .origin(origin())
                        .build())
                .provenance(Provenance.builder()
                        .asOf(DAY)
                        .seed(42)
                        .draws(10_000)
                        .addPacks(PackVersion.builder()
                                .pack(PackId.of("org.example.pack"))
                                .version("2026.04")
                                .build())
                        .build());
    }

    static Probability probability(double value) {
        return Probability.builder()
                .value(value)
                .standardError(0.003)
                .interval(Interval.of(value, value))
                .build();
    }

    private static RankedFramework place(FrameworkId id, int rank, double value, double first, double second) {
        String name = id.value().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + id.value().substring(1);
        return RankedFramework.builder()
                .framework(id)
                .name(name)
                .rank(rank)
                .value(value)
                .interval(Interval.of(value - 0.11, value + 0.09))
                .addRankProbabilities(probability(first), probability(second))
                .contender(true)
                .build();
    }

    private static PairProbabilities pair(FrameworkId first, double win, double tie, FrameworkId second) {
        return PairProbabilities.builder()
                .first(first)
                .second(second)
                .win(probability(win))
                .tie(probability(tie))
                .lose(probability(1 - win - tie))
                .build();
    }

    private static FamilyResult family(String id, double probability) {
        return FamilyResult.builder()
                .family(FamilyId.of(id))
                .weight(0.5)
                .putRegime(RegimeId.of("bench.r1"), 0.7)
                .putRegime(RegimeId.of("bench.r2"), 0.3)
                .addRankOne(probability(probability), probability(1 - probability))
                .pair(pair(ALPHA, probability, 0.02, BETA))
                .build();
    }

    private static Flip flip(String criterion, double weight, double at) {
        return Flip.builder()
                .criterion(CriterionId.of(criterion))
                .weight(weight)
                .flipsAt(at)
                .then(BETA)
                .build();
    }

    private static WhatIf whatIf(
            WhatIfKind kind, String subject, FrameworkId leader, double p, double first, boolean changed) {
        return WhatIf.builder()
                .kind(kind)
                .subject(subject)
                .leader(leader)
                .probability(p)
                .firstProbability(first)
                .changed(changed)
                .build();
    }

    private static SecondOpinion opinion(boolean agrees, FrameworkId first, FrameworkId second) {
        return SecondOpinion.builder()
                .method("topsis")
                .title("TOPSIS")
                .addOrder(first, second)
                .addScores(0.66, 0.34)
                .agrees(agrees)
                .build();
    }

    private static List<Caveat> caveats() {
        Caveat conflict = Caveat.builder()
                .kind(CaveatKind.CONFLICTING)
                .text(
                        "throughput-high-concurrency: the ratio of Alpha to Beta depends on the conditions: 1.1x under no-reuse,"
                                + " 40x under reuse-single")
                .criterion(CriterionId.of("throughput-high-concurrency"))
                .addCitations("E1")
                .build();
        return List.of(
                conflict,
                unknown("maturity", BETA),
                Caveat.builder()
                        .kind(CaveatKind.SCOPE)
                        .text("this scenario measures presence, not strength")
                        .build());
    }

    private static Caveat unknown(String criterion, FrameworkId framework) {
        return Caveat.builder()
                .kind(CaveatKind.UNKNOWN)
                .text(criterion + ": nothing is known of " + framework)
                .criterion(CriterionId.of(criterion))
                .framework(framework)
                .build();
    }

    private static List<Citation> citations() {
        Source source = Source.builder()
                .id(SourceId.of("bench"))
                .kind(EvidenceKind.MEASURED)
                .repository("example/bench")
                .commit("6ea701932af3e8cd08ad4df684525d95bc5143c2")
                .path("data.json")
                .selector("level={connections}")
                .observedOn(DAY)
                .retrievedOn(DAY.plusDays(2))
                .license("MIT")
                .quality(Quality.HIGH)
                .group("example/bench")
                .frozen(true)
                .origin(origin())
                .build();
        return List.of(
                Citation.builder()
                        .label("E1")
                        .source(source)
                        .newest(DAY)
                        .commit("08d61d9b3240d85f45c9ef5445eaa913b492ca96")
                        .addMeasurements("alpha/throughput-512/bench.r1", "alpha/throughput-512/bench.r2")
                        .addMeasurements("beta/throughput-512/bench.r1", "beta/throughput-512/bench.r2")
                        .build(),
                Citation.builder()
                        .label("E2")
                        .source(Source.builder()
                                .id(SourceId.of("survey"))
                                .kind(EvidenceKind.SURVEY)
                                .url("https://survey.example/2025")
                                .observedOn(DAY)
                                .retrievedOn(DAY)
                                .quality(Quality.MEDIUM)
                                .group("survey")
                                .origin(origin())
                                .build())
                        .newest(DAY)
                        .addMeasurements("alpha/survey-share")
                        .build());
    }

    static Origin origin() {
        return Origin.builder()
                .pack(PackId.of("org.example.pack"))
                .version("2026.04")
                .build();
    }
}
