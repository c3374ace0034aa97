package io.framewise.engine;

import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.framework.Feature;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a figure of a cell was made from, as the catalog has it; kept so that an explanation can lead back to it.
 *
 * @param measurements runs or facts that count
 * @param features features that were asked for
 * @param series the series that the points belong to
 * @param points points of it that count
 * @param events events that count
 */
record Basis(
        List<Measurement> measurements,
        List<Feature> features,
        Optional<Series> series,
        List<Observation> points,
        List<DatedEvent> events) {
    private static final Basis NONE = new Basis(List.of(), List.of(), Optional.empty(), List.of(), List.of());

    /** Something that only a plugin knows. */
    static Basis none() {
        return NONE;
    }

    static Basis of(List<Measurement> measurements) {
        return new Basis(measurements, List.of(), Optional.empty(), List.of(), List.of());
    }

    static Basis of(Measurement measurement) {
        return of(List.of(measurement));
    }

    static Basis features(Collection<Feature> features) {
        return new Basis(List.of(), List.copyOf(features), Optional.empty(), List.of(), List.of());
    }

    static Basis points(Series series, List<Observation> points) {
        return new Basis(List.of(), List.of(), Optional.of(series), points, List.of());
    }

    static Basis events(List<DatedEvent> events) {
        return new Basis(List.of(), List.of(), Optional.empty(), List.of(), events);
    }
}
