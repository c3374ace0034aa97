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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Step 2: only what was known as of the date, and not from what is left out. */
final class EvidenceSelection {
    private static final String RELEASES = "releases";

    private final Catalog catalog;
    private final LocalDate asOf;
    private final Set<String> without;
    private final Set<SourceId> admitted = new HashSet<>();

    EvidenceSelection(Catalog catalog, LocalDate asOf, Set<String> without) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.without = without;
        for (Source source : catalog.sources().values()) {
            if (!without.contains(source.id().value()) && !without.contains(source.group())) {
                admitted.add(source.id());
            }
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    /** What counts of all that is known; the same object when all of it does. */
    FrameworkEvidence select(FrameworkEvidence all) {
        List<Measurement> measurements = new ArrayList<>();
        for (Measurement measurement : all.measurements()) {
            if (!measurement.observedOn().isAfter(asOf) && admits(measurement.source(), measurement.origin())) {
                measurements.add(measurement);
            }
        }
        List<Feature> features = new ArrayList<>();
        for (Feature feature : all.features()) {
            if (known(feature, all.events())) {
                features.add(feature);
            }
        }
        List<DatedEvent> events = new ArrayList<>();
        for (DatedEvent event : all.events()) {
            if (!event.date().isAfter(asOf) && admits(event.source(), event.origin())) {
                events.add(event);
            }
        }
        boolean whole = measurements.size() == all.measurements().size()
                && features.size() == all.features().size()
                && events.size() == all.events().size();
        List<Series> lines = new ArrayList<>();
        for (Series series : all.series()) {
            Series selected = select(series);
            lines.add(selected);
            whole &= selected == series;
        }
        return whole
                ? all
                : FrameworkEvidence.builder()
                        .framework(all.framework())
                        .measurements(measurements)
                        .features(features)
                        .series(lines)
                        .events(events)
                        .build();
    }

    /** The points of a series that count; the same object when all of them do. */
    Series select(Series series) {
        List<Observation> known = new ArrayList<>();
        for (Observation point : series.observations()) {
            if (!point.knownOn().isAfter(asOf) && admits(point.source(), series.origin())) {
                known.add(point);
            }
        }
        return known.size() == series.observations().size()
                ? series
                : Series.builder().from(series).observations(known).build();
    }

    /** Whether a source is there and not left out. */
    boolean admits(SourceId id, Origin origin) {
        return admitted.contains(id)
                && (without.isEmpty() || !without.contains(origin.pack().value()));
    }

    private boolean known(Feature feature, List<DatedEvent> events) {
        for (SourceId id : feature.evidence()) {
            if (documented(id, feature)) {
                return true;
            }
        }
        Optional<LocalDate> since = sinceDate(feature, events);
        return since.isPresent() && !since.get().isAfter(asOf);
    }

    private boolean documented(SourceId id, Feature feature) {
        return admits(id, feature.origin())
                && !Objects.requireNonNull(catalog.sources().get(id))
                        .observedOn()
                        .isAfter(asOf);
    }

    /** The release date of the version since which the feature is there, if that is proven by a source that counts. */
    private Optional<LocalDate> sinceDate(Feature feature, List<DatedEvent> events) {
        if (feature.since().isEmpty() || sinceProof(feature).isEmpty()) {
            return Optional.empty();
        }
        for (DatedEvent event : events) {
            if (event.kind().equals(RELEASES)
                    && event.id().equals(feature.since().orElseThrow())) {
                return Optional.of(event.date());
            }
        }
        return Optional.empty();
    }

    private List<SourceId> sinceProof(Feature feature) {
        List<SourceId> proof = feature.sinceEvidence().isEmpty() ? feature.evidence() : feature.sinceEvidence();
        List<SourceId> admitting = new ArrayList<>();
        for (SourceId id : proof) {
            if (admits(id, feature.origin())) {
                admitting.add(id);
            }
        }
        return admitting;
    }

    /** The sources that make a selected feature known: pages written by the date, else those that prove since when. */
    List<SourceId> proof(Feature feature) {
        List<SourceId> pages = new ArrayList<>();
        for (SourceId id : feature.evidence()) {
            if (documented(id, feature)) {
                pages.add(id);
            }
        }
        return pages.isEmpty() ? sinceProof(feature) : pages;
    }

    /**
     * The date from which a feature's evidence counts as observed: the newest admitted page; before any page was written, the
     * newest release by the date, since what is there since a version is there in every later one up to the page.
     */
    LocalDate observed(Feature feature, List<DatedEvent> events) {
        LocalDate newest = LocalDate.MIN;
        for (SourceId id : feature.evidence()) {
            if (documented(id, feature)) {
                LocalDate page =
                        Objects.requireNonNull(catalog.sources().get(id)).observedOn();
                newest = page.isAfter(newest) ? page : newest;
            }
        }
        if (!newest.equals(LocalDate.MIN)) {
            return newest;
        }
        for (DatedEvent event : events) {
            if (event.kind().equals(RELEASES)
                    && !event.date().isAfter(asOf)
                    && event.date().isAfter(newest)) {
                newest = event.date();
            }
        }
        return newest.equals(LocalDate.MIN) ? asOf : newest;
    }
}
