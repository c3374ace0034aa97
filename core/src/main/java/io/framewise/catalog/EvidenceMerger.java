package io.framewise.catalog;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts together what all packs know of a framework, in a fixed order: evidence is open to every pack. Values in another
 * unit are converted by the factor in the vocabulary, or rejected; two features or points of one name are an error.
 */
final class EvidenceMerger {
    private final List<CatalogPart> parts;
    private final CatalogContents contents;

    EvidenceMerger(List<CatalogPart> parts, CatalogContents contents) {
        this.parts = parts;
        this.contents = contents;
    }

    private static int byMetric(Measurement one, Measurement other) {
        int order = one.metric().compareTo(other.metric());
        if (order == 0) {
            order = Integer.compare(
                    one.connections().orElse(-1), other.connections().orElse(-1));
        }
        if (order == 0) {
            order = regime(one).compareTo(regime(other));
        }
        if (order == 0) {
            order = one.observedOn().compareTo(other.observedOn());
        }
        if (order == 0) {
            order = one.source().compareTo(other.source());
        }
        return order == 0 ? one.selector().orElse("").compareTo(other.selector().orElse("")) : order;
    }

    private static String regime(Measurement measurement) {
        return measurement.regime().isPresent()
                ? measurement.regime().orElseThrow().value()
                : "";
    }

    private static int byDate(DatedEvent one, DatedEvent other) {
        int order = one.kind().compareTo(other.kind());
        if (order == 0) {
            order = one.date().compareTo(other.date());
        }
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    /** Whatever any pack knows something of, whether or not it is a framework of the catalog. */
    SortedSet<FrameworkId> frameworks() {
        SortedSet<FrameworkId> frameworks = new TreeSet<>();
        parts.forEach(part -> frameworks.addAll(part.evidence().keySet()));
        return frameworks;
    }

    FrameworkEvidence merge(FrameworkId framework) {
        List<Issue> issues = new ArrayList<>();
        RetrievalCheck retrieval = new RetrievalCheck(contents.sources(), issues);
        List<Measurement> measurements = new ArrayList<>();
        SortedMap<FeatureId, Feature> features = new TreeMap<>();
        SortedMap<MetricId, List<Series>> series = new TreeMap<>();
        List<DatedEvent> events = new ArrayList<>();
        for (CatalogPart part : parts) {
            EvidencePart evidence = part.evidence().get(framework);
            if (evidence == null) {
                continue;
            }
            retrieval.check(evidence.get());
            for (Measurement measurement : evidence.get().measurements()) {
                measurements.add(inUnit(measurement, issues));
            }
            for (Feature feature : evidence.get().features()) {
                Feature first = features.putIfAbsent(feature.feature(), feature);
                if (first != null) {
                    issues.add(Attribution.of(
                            Issue.error(
                                    ErrorCode.DUPLICATE,
                                    "The feature (%s) of (%s) is already stated by (%s)."
                                            .formatted(
                                                    feature.feature(),
                                                    framework,
                                                    first.origin().pack())),
                            feature.origin()));
                }
            }
            for (Series one : evidence.get().series()) {
                series.computeIfAbsent(one.metric(), key -> new ArrayList<>()).add(one);
            }
            events.addAll(evidence.get().events());
        }
        measurements.sort(EvidenceMerger::byMetric);
        repeated(measurements, issues);
        events.sort(EvidenceMerger::byDate);
        FrameworkEvidence.Builder builder = FrameworkEvidence.builder()
                .framework(framework)
                .measurements(measurements)
                .features(features.values())
                .events(events);
        for (List<Series> same : series.values()) {
            builder.addSeries(joined(same, issues));
        }
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues.stream().sorted().toList());
        }
        return builder.build();
    }

    private Measurement inUnit(Measurement measurement, List<Issue> issues) {
        MetricDefinition metric = contents.metrics().get(measurement.metric());
        boolean known = measurement.presence() instanceof Known;
        if (!known || metric == null || metric.unit().equals(measurement.unit())) {
            return measurement;
        }
        Double factor = metric.conversions().get(measurement.unit());
        if (factor == null) {
            issues.add(Attribution.of(
                    Issue.error(
                                    ErrorCode.UNIT,
                                    "The unit (%s) of (%s) is neither (%s) nor one that converts to it."
                                            .formatted(measurement.unit(), measurement.metric(), metric.unit()))
                            .hint(
                                    metric.conversions().isEmpty()
                                            ? "Maybe the value is meant in " + metric.unit() + "."
                                            : "Convertible: "
                                                    + String.join(
                                                            ", ",
                                                            metric.conversions().keySet()) + "."),
                    measurement.origin()));
            return measurement;
        }
        Measurement.Builder converted = Measurement.builder().from(measurement).unit(metric.unit());
        if (measurement.presence() instanceof Known one && one.value() instanceof Quantity quantity) {
            converted.presence(Known.of(Quantity.of(quantity.value() * factor)));
        }
        measurement.spread().ifPresent(spread -> {
            if (spread instanceof IntervalSpread interval) {
                converted.spread(IntervalSpread.builder()
                        .from(interval)
                        .low(interval.low() * factor)
                        .high(interval.high() * factor)
                        .build());
            } else if (spread instanceof DeviationSpread deviation) {
                converted.spread(DeviationSpread.builder()
                        .from(deviation)
                        .deviation(deviation.deviation() * factor)
                        .build());
            }
        });
        return converted.build();
    }

    private static void repeated(List<Measurement> sorted, List<Issue> issues) {
        for (int i = 1; i < sorted.size(); i++) {
            if (byMetric(sorted.get(i - 1), sorted.get(i)) == 0) {
                issues.add(Attribution.of(
                        Issue.error(
                                ErrorCode.DUPLICATE,
                                "The measurement (%s) of (%s) stands here a second time."
                                        .formatted(
                                                sorted.get(i).id(),
                                                sorted.get(i).observedOn())),
                        sorted.get(i).origin()));
            }
        }
    }

    private static Series joined(List<Series> same, List<Issue> issues) {
        if (same.size() == 1) {
            return same.get(0);
        }
        Map<YearMonth, Observation> points = new HashMap<>();
        Set<YearMonth> twice = new HashSet<>();
        for (Series one : same) {
            for (Observation observation : one.observations()) {
                if (points.putIfAbsent(observation.period(), observation) != null && twice.add(observation.period())) {
                    issues.add(Attribution.of(
                            Issue.error(
                                    ErrorCode.DUPLICATE,
                                    "The series (%s.%s) has two values for (%s)."
                                            .formatted(one.subject(), one.metric(), observation.period())),
                            one.origin()));
                }
            }
        }
        return Series.builder()
                .from(same.get(0))
                .observations(points.values().stream()
                        .sorted(Comparator.comparing(Observation::period))
                        .toList())
                .build();
    }
}
