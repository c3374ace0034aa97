package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.decision.distance.Topsis;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.origin.PackInfo;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightStatement;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Series;
import io.framewise.spi.MeasurementDeriver;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A tiny catalog in the making, seen on one day; its one scenario is called "test". */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final PackId PACK = PackId.of("org.example.world");
    static final Origin ORIGIN = Origin.builder().pack(PACK).version("1").build();

    private final SortedMap<FrameworkId, FrameworkEvidence.Builder> evidence = new TreeMap<>();
    private final CatalogPart.Builder part = CatalogPart.builder()
            .pack(PackInfo.builder()
                    .id(PACK)
                    .version("1")
                    .title("World")
                    .license("Apache-2.0")
                    .build())
            .addDecisionMethods(new Topsis());
    private int draws = 10_000;

    /** A world with two frameworks and a source called "s". */
    World() {
        framework("a");
        framework("b");
        source("s", TODAY);
    }

    World draws(int count) {
        draws = count;
        return this;
    }

    World framework(String id, String... hosts) {
        evidence.put(FrameworkId.of(id), FrameworkEvidence.builder().framework(FrameworkId.of(id)));
        part.addFrameworks(Framework.builder()
                .id(FrameworkId.of(id))
                .name("Framework " + id)
                .ecosystem("test")
                .buildsOn(java.util.Arrays.stream(hosts).map(FrameworkId::of).toList())
                .origin(ORIGIN)
                .build());
        return this;
    }

    World source(String id, LocalDate observedOn) {
        return source(aSource(id, observedOn).build());
    }

    World source(Source source) {
        part.addSources(source);
        return this;
    }

    static Source.Builder aSource(String id, LocalDate observedOn) {
        return Source.builder()
                .id(SourceId.of(id))
                .kind(EvidenceKind.MEASURED)
                .url("https://example.org/" + id)
                .license("MIT")
                .observedOn(observedOn)
                .retrievedOn(observedOn)
                .quality(io.framewise.model.criterion.Quality.HIGH)
                .group("group-" + id)
                .origin(ORIGIN);
    }

    World criterion(Criterion.Builder criterion) {
        part.addCriteria(criterion.build());
        return this;
    }

    World regime(Regime.Builder regime) {
        part.addRegimes(regime.build());
        return this;
    }

    World scenario(Scenario.Builder scenario) {
        part.addScenarios(scenario.build());
        return this;
    }

    /** The scenario "test" with points for criteria. */
    World weighs(Map<String, Double> points) {
        return scenario(scenarioOf(points(points)));
    }

    World weighs(String criterion) {
        return weighs(Map.of(criterion, 100.0));
    }

    static WeightStatement points(Map<String, Double> points) {
        SwingPoints.Builder stated = SwingPoints.builder();
        points.forEach((id, value) -> stated.putPoint(CriterionId.of(id), value));
        return stated.build();
    }

    static Scenario.Builder scenarioOf(WeightStatement weights) {
        return Scenario.builder()
                .id(ScenarioId.of("test"))
                .title("Test")
                .purpose("Testing")
                .horizon(Period.ofMonths(12))
                .weights(weights)
                .origin(ORIGIN);
    }

    World event(DatedEvent.Builder event) {
        DatedEvent built = event.build();
        evidence.get(built.framework()).addEvents(built);
        return this;
    }

    World series(Series series) {
        if (series.subject().equals("market")) {
            part.addMarketSeries(series);
        } else {
            evidence.get(FrameworkId.of(series.subject())).addSeries(series);
        }
        return this;
    }

    World counting(MeasurementEvent event) {
        part.addMeasurementEvents(event);
        return this;
    }

    World metric(String id, String unit) {
        part.addMetrics(MetricDefinition.builder()
                .id(MetricId.of(id))
                .title("Metric " + id)
                .unit(unit)
                .text("What is counted.")
                .origin(ORIGIN)
                .build());
        return this;
    }

    World feature(Feature.Builder feature) {
        Feature built = feature.build();
        evidence.get(built.framework()).addFeatures(built);
        return this;
    }

    World deriver(MeasurementDeriver deriver) {
        part.addDerivers(deriver);
        return this;
    }

    static Feature.Builder aFeature(String framework, String feature, io.framewise.model.framework.FeatureLevel level) {
        return Feature.builder()
                .framework(FrameworkId.of(framework))
                .feature(FeatureId.of(feature))
                .level(level)
                .addEvidence(SourceId.of("s"))
                .origin(ORIGIN);
    }

    World measured(Measurement.Builder measurement) {
        Measurement built = measurement.build();
        evidence.get(built.framework()).addMeasurements(built);
        return this;
    }

    /** A fact observed today. */
    World fact(String framework, String metric, double value) {
        return measured(aFact(framework, metric, value));
    }

    static Measurement.Builder aFact(String framework, String metric, double value) {
        return Measurement.builder()
                .framework(FrameworkId.of(framework))
                .metric(MetricId.of(metric))
                .presence(Known.of(Quantity.of(value)))
                .unit("x")
                .observedOn(TODAY)
                .source(SourceId.of("s"))
                .origin(ORIGIN);
    }

    /** Runs of a metric in a regime, a day apart, the last of them on a day. */
    World runs(String framework, String metric, String regime, LocalDate last, double... values) {
        for (int i = 0; i < values.length; i++) {
            measured(aFact(framework, metric, values[i])
                    .regime(RegimeId.of(regime))
                    .observedOn(last.minusDays(values.length - 1L - i)));
        }
        return this;
    }

    static DatedEvent.Builder anEvent(String framework, String kind, String id, LocalDate day) {
        return DatedEvent.builder()
                .framework(FrameworkId.of(framework))
                .kind(kind)
                .id(id)
                .date(day)
                .source(SourceId.of("s"))
                .origin(ORIGIN);
    }

    static Measurement.Builder aRun(String framework, int connections, String regime, LocalDate day, double value) {
        return aFact(framework, "throughput", value)
                .connections(OptionalInt.of(connections))
                .regime(RegimeId.of(regime))
                .observedOn(day);
    }

    Catalog catalog() {
        evidence.forEach((id, known) -> {
            FrameworkEvidence built = known.build();
            part.putEvidence(id, EvidencePart.of(() -> built));
        });
        return Catalog.of(List.of(part.build()));
    }

    /** The answer for all frameworks in the scenario "test". */
    Comparison compare() {
        return compare(request -> request);
    }

    Comparison compare(UnaryOperator<ComparisonRequest.Builder> change) {
        return new ComparisonEngine(catalog(), List.of()).compare(request(change));
    }

    ComparisonRequest request(UnaryOperator<ComparisonRequest.Builder> change) {
        return change.apply(ComparisonRequest.builder()
                        .addAllFrameworks(evidence.keySet())
                        .scenario(ScenarioId.of("test"))
                        .asOf(TODAY)
                        .draws(draws))
                .build();
    }

    /** The values of a framework on a criterion in all draws. */
    double[] values(String criterion, String framework) {
        return values(criterion, framework, request -> request);
    }

    double[] values(String criterion, String framework, UnaryOperator<ComparisonRequest.Builder> change) {
        Catalog catalog = catalog();
        ResolvedRequest resolved = new RequestResolver(catalog).resolve(request(change));
        Workbench bench = new Workbench(catalog, resolved, new Draws(42, draws));
        List<FrameworkId> alternatives = resolved.alternatives();
        return bench.columns(bench.context(alternatives), alternatives)
                .get(CriterionId.of(criterion))
                .values(alternatives.indexOf(FrameworkId.of(framework)))
                .clone();
    }

    static CriterionResult criterion(Comparison comparison, String id) {
        return comparison.criteria().stream()
                .filter(result -> result.criterion().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static CriterionCell cell(Comparison comparison, String criterion, String framework) {
        return criterion(comparison, criterion).cells().stream()
                .filter(cell -> cell.framework().value().equals(framework))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of all caveats, one a line. */
    static String caveats(Comparison comparison) {
        List<String> texts = new ArrayList<>();
        comparison.caveats().forEach(caveat -> texts.add(caveat.kind() + " " + caveat.text()));
        return String.join("\n", texts);
    }

    static Optional<String> leader(Comparison comparison) {
        return comparison.ranking().places().stream()
                .findFirst()
                .map(place -> place.framework().value());
    }
}
