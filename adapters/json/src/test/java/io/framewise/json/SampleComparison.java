package io.framewise.json;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.DefinitionResult;
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
import io.framewise.model.comparison.Standing;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.comparison.VarianceSplit;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.comparison.Word;
import io.framewise.model.criterion.Quality;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightStatement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A comparison in which every attribute has a value. */
final class SampleComparison {
    static final FrameworkId FAST = FrameworkId.of("fast");
    static final FrameworkId SMALL = FrameworkId.of("small");
    static final CriterionId SPEED = CriterionId.of("speed");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private SampleComparison() {}

    static Comparison full() {
        return with(Preferred.builder()
                .framework(FAST)
                .word(Word.FAVOURED)
                .probability(probability(0.8612345))
                .addConditions("below 0.8 in the family reused")
                .build());
    }

    static Comparison with(Verdict verdict) {
        return Comparison.builder()
                .request(request())
                .asOf(DAY)
                .scenario(scenario(points()))
                .verdict(verdict)
                .ranking(Ranking.builder()
                        .addPlaces(place(FAST, 1, 0.71), place(SMALL, 2, 0.54))
                        .build())
                .addPairs(pair())
                .addCriteria(criterion())
                .addFamilies(FamilyResult.builder()
                        .family(FamilyId.of("reused"))
                        .weight(0.4)
                        .putRegime(RegimeId.of("bench.r1"), 0.75)
                        .addRankOne(probability(0.9), probability(0.1))
                        .pair(pair())
                        .build())
                .addFlips(Flip.builder()
                        .criterion(SPEED)
                        .weight(0.25)
                        .flipsAt(0.31)
                        .then(SMALL)
                        .build())
                .fragile(true)
                .addWhatIfs(WhatIf.builder()
                        .kind(WhatIfKind.WITHOUT_SOURCE)
                        .subject("bench")
                        .leader(SMALL)
                        .probability(0.58)
                        .firstProbability(0.3)
                        .changed(true)
                        .build())
                .variance(VarianceSplit.builder()
                        .values(0.2)
                        .regimes(0.7)
                        .weights(0.1)
                        .build())
                .secondOpinion(SecondOpinion.builder()
                        .method("topsis")
                        .title("TOPSIS")
                        .order(List.of(FAST, SMALL))
                        .scores(List.of(0.6, 0.4))
                        .agrees(true)
                        .build())
                .addDominance(
                        Dominance.builder().dominating(FAST).dominated(SMALL).build())
                .addScreened(ScreenedOut.builder()
                        .framework(FrameworkId.of("slow"))
                        .criterion(SPEED)
                        .reason("none, handlers required")
                        .build())
                .addCaveats(Caveat.builder()
                        .kind(CaveatKind.CONFLICTING)
                        .text("E1 disagrees: 40x with reuse, 1.1x without")
                        .framework(FAST)
                        .criterion(SPEED)
                        .addCitations("E1")
                        .build())
                .addCitations(Citation.builder()
                        .label("E1")
                        .source(source())
                        .newest(DAY)
                        .commit("08d61d9b3240d85f45c9ef5445eaa913b492ca96")
                        .addMeasurements("fast/throughput-512/bench.r1")
                        .build())
                .provenance(Provenance.builder()
                        .asOf(DAY)
                        .seed(7)
                        .draws(1000)
                        .addPacks(PackVersion.builder()
                                .pack(PackId.of("org.example.pack"))
                                .version("2026.04")
                                .build())
                        .addSkipped("org.example.broken: cannot be used")
                        .build())
                .build();
    }

    static Scenario scenario(WeightStatement weights) {
        return Scenario.builder()
                .id(ScenarioId.of("busy-api"))
                .title("Busy API")
                .purpose("An API under load.")
                .parent(ScenarioId.of("api"))
                .horizon(Period.ofMonths(12))
                .putFamily(FamilyId.of("reused"), 0.4)
                .familiesWhy("Callers keep connections.")
                .weights(weights)
                .addRequirements(Requirement.builder()
                        .criterion(SPEED)
                        .atLeast("0.5")
                        .atMost("9")
                        .why("Less would not do.")
                        .build())
                .note("Says nothing of cost.")
                .origin(Origin.builder()
                        .pack(PackId.of("org.example.pack"))
                        .version("2026.04")
                        .build())
                .build();
    }

    static Probability probability(double value) {
        return Probability.builder()
                .value(value)
                .standardError(0.00345678912)
                .interval(Interval.of(value / 2, value))
                .build();
    }

    private static SwingPoints points() {
        return SwingPoints.builder()
                .putPoint(SPEED, 25)
                .putWhy(SPEED, "It saves machines.")
                .build();
    }

    private static ComparisonRequest request() {
        return ComparisonRequest.builder()
                .addFrameworks(FAST, SMALL)
                .scenario(ScenarioId.of("busy-api"))
                .asOf(DAY)
                .seed(7)
                .draws(1000)
                .putWeight(SPEED, 30)
                .putFamily(FamilyId.of("reused"), 1)
                .addWithout("survey")
                .unknowns(UnknownPolicy.PESSIMISTIC)
                .build();
    }

    private static RankedFramework place(FrameworkId id, int rank, double value) {
        return RankedFramework.builder()
                .framework(id)
                .name(id.value().toUpperCase(java.util.Locale.ROOT))
                .rank(rank)
                .value(value)
                .interval(Interval.of(value - 0.1, value + 0.1))
                .addRankProbabilities(probability(0.86), probability(0.14))
                .contender(true)
                .build();
    }

    private static PairProbabilities pair() {
        return PairProbabilities.builder()
                .first(FAST)
                .second(SMALL)
                .win(probability(0.86))
                .tie(probability(0.09))
                .lose(probability(0.05))
                .build();
    }

    private static CriterionResult criterion() {
        return CriterionResult.builder()
                .criterion(SPEED)
                .title("Speed")
                .group("performance")
                .unit("index")
                .weight(0.25)
                .points(25)
                .why("It saves machines.")
                .addCells(cell(FAST), cell(SMALL))
                .pair(CriterionPair.builder()
                        .contribution(0.081)
                        .interval(Interval.of(-0.01, 0.2))
                        .standing(Standing.AHEAD)
                        .probabilityAhead(0.93)
                        .probabilityBehind(0.01)
                        .ratio(1.4)
                        .ratioInterval(Interval.of(0.8, 8.7))
                        .build())
                .addDefinitions(DefinitionResult.builder()
                        .definition(DefinitionId.of("all"))
                        .weight(1)
                        .standing(Standing.TIED)
                        .why("Everything counts.")
                        .build())
                .varianceShare(0.4)
                .addCitations("E1")
                .marked(true)
                .build();
    }

    private static CriterionCell cell(FrameworkId id) {
        return CriterionCell.builder()
                .framework(id)
                .state(CellState.UNKNOWN_HERE)
                .value(0.6)
                .interval(Interval.of(0.5, 0.7))
                .figure("0.71x")
                .unknownShare(0.6)
                .addEvidence(CellEvidence.builder()
                        .regime(RegimeId.of("bench.r1"))
                        .definition(DefinitionId.of("all"))
                        .quantity(1.0 / 3)
                        .raw(123456789.125)
                        .rawUnit("requests/s")
                        .deviation(0.000001234567)
                        .runs(12)
                        .observedOn(DAY)
                        .text("12 runs")
                        .build())
                .addCitations("E1")
                .build();
    }

    static Source source() {
        return Source.builder()
                .id(SourceId.of("bench"))
                .kind(EvidenceKind.MEASURED)
                .title("Bench")
                .repository("example/bench")
                .commit("6ea701932af3e8cd08ad4df684525d95bc5143c2")
                .path("data.json")
                .selector("level={connections}")
                .url(Optional.of("https://bench.example"))
                .observedOn(DAY)
                .retrievedOn(DAY)
                .license("MIT")
                .quality(Quality.HIGH)
                .group("example/bench")
                .frozen(true)
                .note("Each run cites its own commit.")
                .origin(Origin.builder()
                        .pack(PackId.of("org.example.pack"))
                        .version("2026.04")
                        .build())
                .build();
    }
}
