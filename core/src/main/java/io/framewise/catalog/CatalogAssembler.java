package io.framewise.catalog;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import io.framewise.model.claim.Claim;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.ClaimId;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.MeasurementDeriver;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges the contributions of all packs: one definition for each identifier unless a pack says that it overrides. */
final class CatalogAssembler {
    private final List<CatalogPart> parts;
    private final List<Issue> issues = new ArrayList<>();

    CatalogAssembler(Collection<CatalogPart> parts) {
        this.parts = new ArrayList<>(parts);
        this.parts.sort(Comparator.comparing(part -> part.pack().id()));
    }

    Catalog assemble() {
        SortedMap<PackId, io.framewise.model.origin.PackInfo> packs = new TreeMap<>();
        for (CatalogPart part : parts) {
            if (packs.putIfAbsent(part.pack().id(), part.pack()) != null) {
                issues.add(Issue.error(
                        ErrorCode.PLUGIN_DUPLICATE,
                        "Two plugins have the identifier (%s)."
                                .formatted(part.pack().id())));
            }
        }
        CatalogContents.Builder builder = CatalogContents.builder().packs(packs);
        definitions(builder);
        vocabulary(builder);
        implementations(builder);
        List<MeasurementEvent> events = new ArrayList<>();
        for (CatalogPart part : parts) {
            builder.addAllMarketSeries(part.marketSeries());
            events.addAll(part.measurementEvents());
        }
        events.sort(CatalogAssembler::byMonth);
        builder.measurementEvents(events);
        unknownReplacements();
        CatalogContents contents = builder.build();
        new ReferenceCheck(contents, issues).run();
        reportTogether();
        List<Issue> sorted = new ArrayList<>(issues);
        Collections.sort(sorted);
        return new Catalog(
                CatalogContents.builder().from(contents).issues(sorted).build(), new EvidenceMerger(parts, contents));
    }

    private static int byMonth(MeasurementEvent one, MeasurementEvent other) {
        int order = one.first().compareTo(other.first());
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private void reportTogether() {
        List<Issue> errors = new ArrayList<>();
        for (Issue issue : issues) {
            if (issue.severity() == Severity.ERROR) {
                errors.add(issue);
            }
        }
        if (!errors.isEmpty()) {
            Collections.sort(errors);
            throw new InvalidDataException(errors);
        }
    }

    private void definitions(CatalogContents.Builder builder) {
        Merged<FrameworkId, Framework> frameworks = Merged.overridable(Definitions.FRAMEWORK, issues);
        Merged<CriterionId, Criterion> criteria = Merged.overridable(Definitions.CRITERION, issues);
        Merged<RegimeId, Regime> regimes = Merged.overridable(Definitions.REGIME, issues);
        Merged<ScenarioId, Scenario> scenarios = Merged.overridable(Definitions.SCENARIO, issues);
        for (CatalogPart part : parts) {
            for (Framework framework : part.frameworks()) {
                frameworks.add(part, framework.id(), framework.origin(), framework);
            }
            for (Criterion criterion : part.criteria()) {
                criteria.add(part, criterion.id(), criterion.origin(), criterion);
            }
            for (Regime regime : part.regimes()) {
                regimes.add(part, regime.id(), regime.origin(), regime);
            }
            for (Scenario scenario : part.scenarios()) {
                scenarios.add(part, scenario.id(), scenario.origin(), scenario);
            }
        }
        builder.frameworks(frameworks.things())
                .criteria(criteria.things())
                .regimes(regimes.things())
                .scenarios(new ScenarioInheritance(scenarios.things(), issues).resolve());
    }

    private void vocabulary(CatalogContents.Builder builder) {
        Merged<SourceId, Source> sources = Merged.unique("source", issues);
        Merged<FeatureId, FeatureDefinition> features = Merged.unique("feature", issues);
        Merged<MetricId, MetricDefinition> metrics = Merged.unique("metric", issues);
        Merged<ClaimId, Claim> claims = Merged.unique("claim", issues);
        for (CatalogPart part : parts) {
            for (Source source : part.sources()) {
                sources.add(part, source.id(), source.origin(), source);
            }
            for (FeatureDefinition feature : part.features()) {
                features.add(part, feature.id(), feature.origin(), feature);
            }
            for (MetricDefinition metric : part.metrics()) {
                metrics.add(part, metric.id(), metric.origin(), metric);
            }
            for (Claim claim : part.claims()) {
                claims.add(part, claim.id(), claim.origin(), claim);
            }
        }
        builder.sources(sources.things())
                .features(features.things())
                .metrics(metrics.things())
                .claims(claims.things());
    }

    private void implementations(CatalogContents.Builder builder) {
        SortedMap<String, DecisionMethod> methods = new TreeMap<>();
        SortedMap<String, Normalizer> normalizers = new TreeMap<>();
        SortedMap<String, WeightingMethod> weightings = new TreeMap<>();
        SortedMap<String, Forecaster> forecasters = new TreeMap<>();
        SortedMap<String, MeasurementDeriver> derivers = new TreeMap<>();
        for (CatalogPart part : parts) {
            for (DecisionMethod method : part.decisionMethods()) {
                once(part, "decision method", method.id(), methods.putIfAbsent(method.id(), method) == null);
            }
            for (Normalizer normalizer : part.normalizers()) {
                once(
                        part,
                        "normalization",
                        normalizer.id(),
                        normalizers.putIfAbsent(normalizer.id(), normalizer) == null);
            }
            for (WeightingMethod weighting : part.weightingMethods()) {
                once(part, "weighting", weighting.id(), weightings.putIfAbsent(weighting.id(), weighting) == null);
            }
            for (Forecaster forecaster : part.forecasters()) {
                once(part, "forecaster", forecaster.id(), forecasters.putIfAbsent(forecaster.id(), forecaster) == null);
            }
            for (MeasurementDeriver deriver : part.derivers()) {
                once(part, "deriver", deriver.id(), derivers.putIfAbsent(deriver.id(), deriver) == null);
            }
        }
        builder.decisionMethods(methods)
                .normalizers(normalizers)
                .weightingMethods(weightings)
                .forecasters(forecasters)
                .derivers(derivers);
    }

    private void once(CatalogPart part, String kind, String id, boolean isFirst) {
        if (!isFirst) {
            issues.add(Issue.error(
                    ErrorCode.DUPLICATE,
                    "The %s (%s) of (%s) is defined twice."
                            .formatted(kind, id, part.pack().id())));
        }
    }

    /** An override that replaces nothing is a mistake that would otherwise go unnoticed. */
    private void unknownReplacements() {
        for (CatalogPart part : parts) {
            for (Replacement replacement : part.replacements()) {
                boolean exists = parts.stream()
                        .filter(other -> other.pack().id().equals(replacement.replaced()))
                        .anyMatch(other -> defines(other, replacement));
                if (!exists) {
                    issues.add(Issue.error(
                            ErrorCode.DANGLING,
                            "The pack (%s) overrides the %s (%s) of (%s), which is not there."
                                    .formatted(
                                            part.pack().id(),
                                            replacement.kind().label(),
                                            replacement.id(),
                                            replacement.replaced())));
                }
            }
        }
    }

    private static boolean defines(CatalogPart part, Replacement replacement) {
        String id = replacement.id();
        return switch (replacement.kind()) {
            case FRAMEWORK ->
                part.frameworks().stream().anyMatch(f -> f.id().value().equals(id));
            case CRITERION ->
                part.criteria().stream().anyMatch(c -> c.id().value().equals(id));
            case SCENARIO ->
                part.scenarios().stream().anyMatch(s -> s.id().value().equals(id));
            case REGIME -> part.regimes().stream().anyMatch(r -> r.id().value().equals(id));
        };
    }
}
