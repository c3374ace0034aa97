package io.framewise.json;

import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.Exclusion;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.evidence.Yardstick;
import io.framewise.model.framework.Assessment;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.framework.Practice;
import io.framewise.model.framework.Statement;
import io.framewise.model.framework.Suitability;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.origin.PackInfo;
import io.framewise.model.scenario.NotApplicableRule;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.model.scenario.WeightStatement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/** A catalog with one of everything. */
final class SampleCatalog {
    static final MetricId THROUGHPUT = MetricId.of("throughput");
    static final FeatureId ASYNC = FeatureId.of("async");
    private static final FrameworkId FAST = SampleComparison.FAST;
    private static final SourceId BENCH = SourceId.of("bench");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Origin ORIGIN = Origin.builder()
            .pack(PackId.of("org.example.pack"))
            .version("2026.04")
            .build();

    private SampleCatalog() {}

    static Catalog full() {
        List<Derivation> derivations = SampleDerivations.all();
        return Catalog.of(List.of(CatalogPart.builder()
                .pack(PackInfo.builder()
                        .id(ORIGIN.pack())
                        .version("2026.04")
                        .title("Example")
                        .license("MIT")
                        .description("One of everything.")
                        .build())
                .addFrameworks(framework())
                .addAllCriteria(IntStream.range(0, derivations.size())
                        .mapToObj(i -> criterion("criterion-" + i, derivations.get(i)))
                        .toList())
                .addCriteria(criterion("speed", derivations.get(0)))
                .addScenarios(scenario(
                        "points", SwingPoints.builder().putPoint(speed(), 12.5).build()))
                .addScenarios(scenario(
                        "ranges",
                        WeightRanges.builder()
                                .putRange(
                                        speed(),
                                        Range.builder().low(1).high(100).build())
                                .build()))
                .addScenarios(scenario(
                        "order",
                        WeightOrder.builder()
                                .addOrder(speed())
                                .putWhy(speed(), "First.")
                                .build()))
                .addRegimes(regime())
                .addSources(SampleComparison.source())
                .addFeatures(FeatureDefinition.builder()
                        .id(ASYNC)
                        .title("Coroutines")
                        .text("Handlers may be coroutines.")
                        .origin(ORIGIN)
                        .build())
                .addMetrics(MetricDefinition.builder()
                        .id(THROUGHPUT)
                        .title("Throughput")
                        .unit("requests/s")
                        .text("Answers each second.")
                        .direction(Direction.MAXIMIZE)
                        .putConversion("kilorequests/s", 1000)
                        .origin(ORIGIN)
                        .build())
                .putEvidence(FAST, EvidencePart.of(SampleCatalog::evidence))
                .addDerivers(new SampleDerivations.Nothing())
                .build()));
    }

    private static CriterionId speed() {
        return SampleComparison.SPEED;
    }

    private static Framework framework() {
        return Framework.builder()
                .id(FAST)
                .name("Fast \u201cone\u201d\n")
                .ecosystem("python")
                .repository("example/fast")
                .license("MIT")
                .addPackages("fast")
                .addRequired("core")
                .addBuildsOn(FrameworkId.of("host"))
                .summary(Statement.builder()
                        .text("It is fast.")
                        .addEvidence(BENCH)
                        .build())
                .addStrengths(Assessment.builder()
                        .text("Speed.")
                        .addCriteria(speed())
                        .addEvidence(BENCH)
                        .build())
                .addChallenges(Assessment.builder().text("Size.").build())
                .addPractices(Practice.builder()
                        .text("Check.")
                        .topic("csrf")
                        .addEvidence(BENCH)
                        .build())
                .addSuits(Suitability.builder()
                        .scenario(ScenarioId.of("points"))
                        .text("For that.")
                        .addEvidence(BENCH)
                        .build())
                .origin(ORIGIN)
                .build();
    }

    private static io.framewise.model.scenario.Scenario scenario(String id, WeightStatement weights) {
        return io.framewise.model.scenario.Scenario.builder()
                .id(ScenarioId.of(id))
                .title(id)
                .purpose("To show " + id + ".")
                .horizon(Period.ofMonths(12))
                .notApplicable(NotApplicableRule.ALTERNATIVE)
                .weights(weights)
                .origin(ORIGIN)
                .build();
    }

    private static Criterion criterion(String id, Derivation derivation) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .title(id)
                .question("How much?")
                .group("performance")
                .direction(Direction.MAXIMIZE)
                .unit("index")
                .caveat("Not everything.")
                .addDefinitions(Definition.builder()
                        .id(DefinitionId.of("one"))
                        .derivation(derivation)
                        .value(ValueFunction.between(Scale.LOG, 0.125, 8))
                        .why("One.")
                        .build())
                .addDefinitions(Definition.builder()
                        .id(DefinitionId.of("two"))
                        .weight(0.5)
                        .derivation(derivation)
                        .value(ValueFunction.builder()
                                .scale(Scale.ORDINAL)
                                .putLevel("none", 0)
                                .why("None.")
                                .build())
                        .build())
                .quality(Quality.MEDIUM)
                .staleness(Staleness.builder()
                        .fresh(Period.ofYears(2))
                        .tau(0.15)
                        .expires(Period.ofYears(8))
                        .levelPerYear(0.05)
                        .why("It ages.")
                        .build())
                .origin(ORIGIN)
                .build();
    }

    private static Regime regime() {
        return Regime.builder()
                .id(RegimeId.of("bench.r1"))
                .source(BENCH)
                .family(FamilyId.of("reused"))
                .title("Connections reused")
                .begins(DAY.minusYears(1))
                .ends(DAY)
                .comparable(false)
                .abandoned("Nobody runs it.")
                .addRuns(DAY)
                .putCondition("cpus", "16")
                .addPanel(FAST)
                .why("A fixed panel.")
                .addYardsticks(Yardstick.builder()
                        .metric(THROUGHPUT)
                        .connections(512)
                        .value(4849)
                        .unit("requests/s")
                        .pooledDeviation(0.15)
                        .priorDeviation(0.9)
                        .why("The median.")
                        .build())
                .addExcludes(Exclusion.builder()
                        .framework(FAST)
                        .until(DAY)
                        .why("Another server.")
                        .build())
                .note("Short runs.")
                .origin(ORIGIN)
                .build();
    }

    private static FrameworkEvidence evidence() {
        Measurement run = Measurement.builder()
                .framework(FAST)
                .metric(THROUGHPUT)
                .connections(512)
                .regime(RegimeId.of("bench.r1"))
                .presence(Known.of(Quantity.of(30000)))
                .unit("requests/s")
                .observedOn(DAY.minusDays(9))
                .source(BENCH)
                .commit("08d61d9b3240d85f45c9ef5445eaa913b492ca96")
                .version("1.2")
                .origin(ORIGIN)
                .build();
        return FrameworkEvidence.builder()
                .framework(FAST)
                .addMeasurements(run, run.withObservedOn(DAY).withPresence(Known.of(Quantity.of(31000.5))))
                .addMeasurements(run.withMetric(MetricId.of("first-release"))
                        .withRegime(java.util.Optional.empty())
                        .withPresence(Known.of(Moment.builder().date(DAY).build())))
                .addMeasurements(run.withMetric(MetricId.of("survey-share"))
                        .withRegime(java.util.Optional.empty())
                        .withPresence(Unknown.builder().reason("not asked").build()))
                .addFeatures(Feature.builder()
                        .framework(FAST)
                        .feature(ASYNC)
                        .level(FeatureLevel.BUILT_IN)
                        .since("1.0")
                        .addEvidence(BENCH)
                        .addSinceEvidence(BENCH)
                        .note("All handlers.")
                        .origin(ORIGIN)
                        .build())
                .build();
    }
}
