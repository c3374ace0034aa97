package io.framewise.frameworks;

import io.framewise.Framewise;
import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.engine.ComparisonEngine;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.PairProbabilities;
import io.framewise.model.comparison.Probability;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Regime;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.origin.PackInfo;
import io.framewise.model.series.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The built-in catalog, and catalogs that differ from it in one respect. */
final class Catalogs {
    static final FrameworkId FASTAPI = FrameworkId.of("fastapi");
    static final FrameworkId FLASK = FrameworkId.of("flask");
    static final Framewise FRAMEWISE = Framewise.create();
    static final Catalog BUILT_IN = FRAMEWISE.catalog();

    private final Map<FrameworkId, Framework> frameworks = new TreeMap<>(BUILT_IN.frameworks());
    private final Map<FrameworkId, FrameworkEvidence> evidence = new TreeMap<>();
    private UnaryOperator<Regime> regimes = UnaryOperator.identity();

    private Catalogs() {
        BUILT_IN.frameworks().keySet().forEach(id -> evidence.put(id, BUILT_IN.evidence(id)));
    }

    static Catalogs builtIn() {
        return new Catalogs();
    }

    Catalogs evidence(FrameworkId framework, UnaryOperator<FrameworkEvidence> change) {
        evidence.put(framework, change.apply(evidence.get(framework)));
        return this;
    }

    /** Replaces the measurements of a framework one by one; one that becomes nothing is deleted. */
    Catalogs measurements(FrameworkId framework, UnaryOperator<Stream<Measurement>> change) {
        return evidence(
                framework,
                known -> known.withMeasurements(
                        change.apply(known.measurements().stream()).toList()));
    }

    Catalogs regimes(UnaryOperator<Regime> change) {
        regimes = change;
        return this;
    }

    Catalogs framework(FrameworkId id, FrameworkEvidence known) {
        frameworks.put(
                id,
                Framework.builder()
                        .from(BUILT_IN.frameworks().get(FLASK))
                        .id(id)
                        .name(id.value())
                        .build());
        evidence.put(id, known);
        return this;
    }

    ComparisonEngine engine() {
        CatalogPart.Builder part = CatalogPart.builder()
                .pack(PackInfo.builder()
                        .id(PackId.of("org.example.changed"))
                        .version("1")
                        .title("Changed")
                        .license("Apache-2.0")
                        .build())
                .frameworks(frameworks.values())
                .criteria(BUILT_IN.criteria().values())
                .scenarios(BUILT_IN.scenarios().values())
                .regimes(BUILT_IN.regimes().values().stream().map(regimes).toList())
                .sources(BUILT_IN.sources().values())
                .features(BUILT_IN.features().values())
                .metrics(BUILT_IN.metrics().values())
                .measurementEvents(BUILT_IN.measurementEvents())
                .claims(BUILT_IN.claims().values())
                .decisionMethods(BUILT_IN.decisionMethods().values())
                .forecasters(BUILT_IN.forecasters().values())
                .derivers(BUILT_IN.derivers().values());
        for (MetricId metric : BUILT_IN.metrics().keySet()) {
            BUILT_IN.marketSeries(metric).ifPresent(part::addMarketSeries);
        }
        evidence.forEach((id, known) -> part.putEvidence(id, EvidencePart.of(() -> known)));
        return new ComparisonEngine(Catalog.of(List.of(part.build())), List.of());
    }

    /** The same knowledge as if it were about another framework. */
    static FrameworkEvidence about(FrameworkId framework, FrameworkEvidence known) {
        return FrameworkEvidence.builder()
                .framework(framework)
                .measurements(known.measurements().stream()
                        .map(one -> Measurement.builder()
                                .from(one)
                                .framework(framework)
                                .build())
                        .toList())
                .features(known.features().stream()
                        .map(one ->
                                Feature.builder().from(one).framework(framework).build())
                        .toList())
                .series(known.series().stream()
                        .map(one -> Series.builder()
                                .from(one)
                                .subject(framework.value())
                                .build())
                        .toList())
                .events(known.events().stream()
                        .map(one -> DatedEvent.builder()
                                .from(one)
                                .framework(framework)
                                .build())
                        .toList())
                .build();
    }

    static List<String> scenarios() {
        return BUILT_IN.scenarios().keySet().stream().map(ScenarioId::value).toList();
    }

    static ComparisonRequest.Builder request(String scenario, FrameworkId... frameworks) {
        return ComparisonRequest.builder()
                .addFrameworks(frameworks.length == 0 ? new FrameworkId[] {FASTAPI, FLASK} : frameworks)
                .scenario(ScenarioId.of(scenario));
    }

    static CriterionResult criterion(Comparison answer, String id) {
        return answer.criteria().stream()
                .filter(result -> result.criterion().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static CriterionCell cell(CriterionResult result, FrameworkId framework) {
        return result.cells().stream()
                .filter(cell -> cell.framework().equals(framework))
                .findFirst()
                .orElseThrow();
    }

    /** Win, tie and lose of FastAPI against Flask, whoever leads. */
    static Probability[] outcome(Comparison answer) {
        PairProbabilities pair = answer.pairs().get(0);
        return pair.first().equals(FASTAPI)
                ? new Probability[] {pair.win(), pair.tie(), pair.lose()}
                : new Probability[] {pair.lose(), pair.tie(), pair.win()};
    }
}
