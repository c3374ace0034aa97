package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Step 2: only what was known as of the date, and not from what is left out. */
final class EvidenceSelection {
    private static final String RELEASES = "releases";

    private final Catalog catalog;
    private final LocalDate asOf;
    private final Set<String> without;
    private final Map<SourceId, Boolean> admitted = new ConcurrentHashMap<>();

    EvidenceSelection(Catalog catalog, LocalDate asOf, Set<String> without) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.without = without;
    }

    LocalDate asOf() {
        return asOf;
    }

    FrameworkEvidence select(FrameworkEvidence all) {
        FrameworkEvidence.Builder builder = FrameworkEvidence.builder().framework(all.framework());
        for (Measurement measurement : all.measurements()) {
            if (!measurement.observedOn().isAfter(asOf) && admits(measurement.source(), measurement.origin())) {
                builder.addMeasurements(measurement);
            }
        }
        for (Feature feature : all.features()) {
            if (known(feature, all.events())) {
                builder.addFeatures(feature);
            }
        }
        for (Series series : all.series()) {
            builder.addSeries(select(series));
        }
        for (DatedEvent event : all.events()) {
            if (!event.date().isAfter(asOf) && admits(event.source(), event.origin())) {
                builder.addEvents(event);
            }
        }
        return builder.build();
    }

    Series select(Series series) {
        List<Observation> known = series.observations().stream()
                .filter(point -> !point.knownOn().isAfter(asOf) && admits(point.source(), series.origin()))
                .toList();
        return Series.builder().from(series).observations(known).build();
    }

    /** Whether a source is there and not left out. */
    boolean admits(SourceId id, Origin origin) {
        return admitted.computeIfAbsent(id, this::admits)
                && (without.isEmpty() || !without.contains(origin.pack().value()));
    }

    private boolean admits(SourceId id) {
        Source source = catalog.sources().get(id);
        return source != null && !without.contains(id.value()) && !without.contains(source.group());
    }

    private boolean known(Feature feature, List<DatedEvent> events) {
        return feature.evidence().stream().anyMatch(id -> documented(id, feature))
                || sinceDate(feature, events)
                        .filter(date -> !date.isAfter(asOf))
                        .isPresent();
    }

    private boolean documented(SourceId id, Feature feature) {
        return admits(id, feature.origin())
                && !java.util.Objects.requireNonNull(catalog.sources().get(id))
                        .observedOn()
                        .isAfter(asOf);
    }

    /** The release date of the version since which the feature is there, if that is proven by a source that counts. */
    private Optional<LocalDate> sinceDate(Feature feature, List<DatedEvent> events) {
        if (feature.since().isEmpty() || sinceProof(feature).isEmpty()) {
            return Optional.empty();
        }
        return events.stream()
                .filter(event -> event.kind().equals(RELEASES)
                        && event.id().equals(feature.since().orElseThrow()))
                .map(DatedEvent::date)
                .findFirst();
    }

    private List<SourceId> sinceProof(Feature feature) {
        List<SourceId> proof = feature.sinceEvidence().isEmpty() ? feature.evidence() : feature.sinceEvidence();
        return proof.stream().filter(id -> admits(id, feature.origin())).toList();
    }

    /** The sources that make a selected feature known: pages written by the date, else those that prove since when. */
    List<SourceId> proof(Feature feature) {
        List<SourceId> pages = feature.evidence().stream()
                .filter(id -> documented(id, feature))
                .toList();
        return pages.isEmpty() ? sinceProof(feature) : pages;
    }

    /**
     * The date from which a feature's evidence counts as observed: the newest admitted page; before any page was written, the
     * newest release by the date, since what is there since a version is there in every later one up to the page.
     */
    LocalDate observed(Feature feature, List<DatedEvent> events) {
        Optional<LocalDate> page = feature.evidence().stream()
                .filter(id -> documented(id, feature))
                .map(id -> java.util.Objects.requireNonNull(catalog.sources().get(id))
                        .observedOn())
                .max(LocalDate::compareTo);
        return page.or(() -> events.stream()
                        .filter(event ->
                                event.kind().equals(RELEASES) && !event.date().isAfter(asOf))
                        .map(DatedEvent::date)
                        .max(LocalDate::compareTo))
                .orElse(asOf);
    }
}
