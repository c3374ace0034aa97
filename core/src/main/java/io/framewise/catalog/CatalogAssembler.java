package io.framewise.catalog;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.Origin;
import io.framewise.model.series.MeasurementEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Merges the contributions of all packs: one definition for each identifier unless a pack says that it overrides. */
final class CatalogAssembler {
    private final List<CatalogPart> parts;
    private final List<Issue> issues = new ArrayList<>();

    CatalogAssembler(Collection<CatalogPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.pack().id()))
                .toList();
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
        SortedMap<FrameworkId, Framework> frameworks =
                defined(CatalogPart::frameworks, Framework::id, Framework::origin, Definitions.FRAMEWORK);
        CatalogContents.Builder builder = CatalogContents.builder()
                .packs(packs)
                .frameworks(frameworks)
                .criteria(defined(CatalogPart::criteria, c -> c.id(), c -> c.origin(), Definitions.CRITERION))
                .regimes(defined(CatalogPart::regimes, r -> r.id(), r -> r.origin(), Definitions.REGIME))
                .sources(unique(CatalogPart::sources, s -> s.id(), s -> s.origin(), "source"))
                .features(unique(CatalogPart::features, f -> f.id(), f -> f.origin(), "feature"))
                .metrics(unique(CatalogPart::metrics, m -> m.id(), m -> m.origin(), "metric"))
                .claims(unique(CatalogPart::claims, c -> c.id(), c -> c.origin(), "claim"))
                .decisionMethods(implementations(CatalogPart::decisionMethods, m -> m.id(), "decision method"))
                .normalizers(implementations(CatalogPart::normalizers, n -> n.id(), "normalization"))
                .weightingMethods(implementations(CatalogPart::weightingMethods, w -> w.id(), "weighting"))
                .forecasters(implementations(CatalogPart::forecasters, f -> f.id(), "forecaster"))
                .derivers(implementations(CatalogPart::derivers, d -> d.id(), "deriver"));
        builder.scenarios(new ScenarioInheritance(
                        defined(CatalogPart::scenarios, s -> s.id(), s -> s.origin(), Definitions.SCENARIO), issues)
                .resolve());
        List<MeasurementEvent> events = new ArrayList<>();
        for (CatalogPart part : parts) {
            builder.addAllMarketSeries(part.marketSeries());
            events.addAll(part.measurementEvents());
        }
        events.sort(Comparator.comparing(MeasurementEvent::first).thenComparing(MeasurementEvent::id));
        builder.measurementEvents(events);
        unknownReplacements();
        CatalogContents contents = builder.build();
        new ReferenceCheck(contents, issues).run();
        reportTogether();
        return new Catalog(
                CatalogContents.builder()
                        .from(contents)
                        .issues(issues.stream().sorted().toList())
                        .build(),
                new EvidenceMerger(parts, contents));
    }

    private void reportTogether() {
        List<Issue> errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .sorted()
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidDataException(errors);
        }
    }

    /** One definition for each identifier; a second one replaces the first only where its pack says so. */
    private <K extends Comparable<K>, V> SortedMap<K, V> defined(
            Function<CatalogPart, List<V>> things, Function<V, K> id, Function<V, Origin> origin, Definitions kind) {
        SortedMap<K, V> result = new TreeMap<>();
        List<V> overriding = new ArrayList<>();
        for (CatalogPart part : parts) {
            for (V thing : things.apply(part)) {
                if (replacement(part, kind, id.apply(thing).toString()).isPresent()) {
                    overriding.add(thing);
                } else {
                    put(result, thing, id, origin, kind.label());
                }
            }
        }
        Map<K, V> replaced = new TreeMap<>();
        for (V thing : overriding) {
            put(replaced, thing, id, origin, kind.label());
        }
        result.putAll(replaced);
        return result;
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> unique(
            Function<CatalogPart, List<V>> things, Function<V, K> id, Function<V, Origin> origin, String kind) {
        SortedMap<K, V> result = new TreeMap<>();
        for (CatalogPart part : parts) {
            for (V thing : things.apply(part)) {
                put(result, thing, id, origin, kind);
            }
        }
        return result;
    }

    private <K, V> void put(Map<K, V> result, V thing, Function<V, K> id, Function<V, Origin> origin, String kind) {
        V first = result.putIfAbsent(id.apply(thing), thing);
        if (first != null) {
            Origin here = origin.apply(thing);
            Origin there = origin.apply(first);
            Issue issue = Issue.error(
                            ErrorCode.DUPLICATE,
                            "The %s (%s) of (%s) is already defined by (%s)%s."
                                    .formatted(
                                            kind,
                                            id.apply(thing),
                                            here.pack(),
                                            there.pack(),
                                            there.location()
                                                    .map(place -> " in " + place)
                                                    .orElse("")))
                    .hint("Maybe the pack means to replace it: overrides: [{%s: %s, from: %s}]"
                            .formatted(kind, id.apply(thing), there.pack()));
            issues.add(Attribution.of(issue, here));
        }
    }

    private <V> SortedMap<String, V> implementations(
            Function<CatalogPart, List<V>> things, Function<V, String> id, String kind) {
        SortedMap<String, V> result = new TreeMap<>();
        for (CatalogPart part : parts) {
            for (V thing : things.apply(part)) {
                if (result.putIfAbsent(id.apply(thing), thing) != null) {
                    issues.add(Issue.error(
                            ErrorCode.DUPLICATE,
                            "The %s (%s) of (%s) is defined twice."
                                    .formatted(
                                            kind, id.apply(thing), part.pack().id())));
                }
            }
        }
        return result;
    }

    private static Optional<Replacement> replacement(CatalogPart part, Definitions kind, String id) {
        return part.replacements().stream()
                .filter(replacement ->
                        replacement.kind() == kind && replacement.id().equals(id))
                .findFirst();
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
