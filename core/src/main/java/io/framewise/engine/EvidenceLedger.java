package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of frameworks on one line each: the newest value, how many stand behind it, how far they scatter, and
 * where it is written. A line holds one metric, number of connections and regime; the deviation is that of the runs as
 * they are, before any cleaning. Immutable; safe for use by several threads.
 */
public final class EvidenceLedger {
    private final Catalog catalog;
    private final LocalDate asOf;
    private final CriteriaByEvidence criteria;

    private EvidenceLedger(Catalog catalog, LocalDate asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.criteria = CriteriaByEvidence.of(catalog.criteria().values());
    }

    /**
     * Lists what is known.
     *
     * @param catalog everything known
     * @param frameworks whose evidence to list, in this order
     * @param asOf leaves out what was observed after that day
     * @return for each framework figures by metric, connections and regime, then features, series and events
     */
    public static List<EvidenceRow> rows(Catalog catalog, Collection<FrameworkId> frameworks, LocalDate asOf) {
        EvidenceLedger ledger = new EvidenceLedger(catalog, asOf);
        List<EvidenceRow> rows = new ArrayList<>();
        for (FrameworkId framework : frameworks) {
            ledger.add(catalog.evidence(framework), rows);
        }
        return List.copyOf(rows);
    }

    private void add(FrameworkEvidence evidence, List<EvidenceRow> rows) {
        List<Measurement> known = evidence.measurements().stream()
                .filter(measurement -> !measurement.observedOn().isAfter(asOf))
                .toList();
        for (int from = 0, to; from < known.size(); from = to) {
            to = from + 1;
            while (to < known.size() && together(known.get(from), known.get(to))) {
                to++;
            }
            rows.add(figure(known.subList(from, to)));
        }
        evidence.features().stream()
                .flatMap(feature -> feature(feature).stream())
                .forEach(rows::add);
        evidence.series().stream()
                .flatMap(series -> series(series, evidence.framework()).stream())
                .forEach(rows::add);
        rows.addAll(events(evidence));
    }

    private static boolean together(Measurement one, Measurement other) {
        return one.metric().equals(other.metric())
                && one.connections().equals(other.connections())
                && one.regime().equals(other.regime());
    }

    /** The measurements are sorted by date. */
    private EvidenceRow figure(List<Measurement> runs) {
        Measurement newest = runs.get(runs.size() - 1);
        EvidenceRow.Builder row = row(
                        newest.framework(), EvidenceForm.FIGURE, newest.metric().value(), newest.source())
                .criteria(criteria.ofMetric(newest.metric(), newest.connections()))
                .connections(newest.connections())
                .regime(newest.regime())
                .unit(newest.unit())
                .count(runs.size())
                .observedOn(newest.observedOn())
                .version(newest.version())
                .note(newest.note());
        newest.commit().ifPresent(row::commit);
        Optional<Source> source = source(newest.source());
        newest.selector()
                .or(() -> source.flatMap(Source::selector))
                .ifPresent(selector -> row.selector(filled(selector, newest)));
        RunSummary.of(runs).into(row);
        return row.build();
    }

    private Optional<EvidenceRow> feature(Feature feature) {
        Optional<Source> newest = feature.evidence().stream()
                .flatMap(id -> source(id).stream())
                .filter(source -> !source.observedOn().isAfter(asOf))
                .reduce((one, other) -> other.observedOn().isAfter(one.observedOn()) ? other : one);
        return newest.map(source -> row(
                        feature.framework(),
                        EvidenceForm.FEATURE,
                        feature.feature().value(),
                        source.id())
                .criteria(criteria.ofFeature(feature.feature()))
                .text(feature.level().label())
                .unit("level")
                .count(feature.evidence().size())
                .observedOn(source.observedOn())
                .version(feature.since().map(since -> "since " + since))
                .note(feature.note())
                .build());
    }

    private Optional<EvidenceRow> series(Series series, FrameworkId framework) {
        List<Observation> known = series.observations().stream()
                .filter(point -> !point.knownOn().isAfter(asOf) && point.value().isPresent())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Observation newest = known.get(known.size() - 1);
        return Optional.of(row(framework, EvidenceForm.SERIES, series.metric().value(), newest.source())
                .criteria(criteria.ofSeries(series.metric()))
                .number(newest.value())
                .unit(Optional.ofNullable(catalog.metrics().get(series.metric()))
                        .map(metric -> metric.unit())
                        .orElse(""))
                .count(known.size())
                .observedOn(newest.knownOn())
                .note(newest.note())
                .build());
    }

    /** The events are sorted by kind and date. */
    private List<EvidenceRow> events(FrameworkEvidence evidence) {
        List<EvidenceRow> rows = new ArrayList<>();
        List<DatedEvent> known = evidence.events().stream()
                .filter(event -> !event.date().isAfter(asOf))
                .toList();
        for (int from = 0, to; from < known.size(); from = to) {
            to = from + 1;
            while (to < known.size()
                    && known.get(to).kind().equals(known.get(from).kind())) {
                to++;
            }
            DatedEvent newest = known.get(to - 1);
            EvidenceRow.Builder row = row(evidence.framework(), EvidenceForm.EVENTS, newest.kind(), newest.source())
                    .criteria(criteria.ofEvents(newest.kind()))
                    .text(newest.id())
                    .unit("event")
                    .count(to - from)
                    .observedOn(newest.date());
            newest.selector().ifPresent(row::selector);
            rows.add(row.build());
        }
        return rows;
    }

    private EvidenceRow.Builder row(FrameworkId framework, EvidenceForm form, String metric, SourceId id) {
        Optional<Source> source = source(id);
        EvidenceRow.Builder row = EvidenceRow.builder()
                .framework(framework)
                .form(form)
                .metric(metric)
                .source(source);
        source.flatMap(Source::commit).ifPresent(row::commit);
        if (form != EvidenceForm.FIGURE) {
            source.flatMap(Source::selector).ifPresent(row::selector);
        }
        return row;
    }

    private Optional<Source> source(SourceId id) {
        return Optional.ofNullable(catalog.sources().get(id));
    }

    private static String filled(String selector, Measurement measurement) {
        return selector.replace("{framework}", measurement.framework().value())
                .replace("{metric}", measurement.metric().value())
                .replace(
                        "{connections}",
                        measurement.connections().isPresent()
                                ? Integer.toString(measurement.connections().getAsInt())
                                : "")
                .replace("{version}", measurement.version().orElse(""));
    }
}
