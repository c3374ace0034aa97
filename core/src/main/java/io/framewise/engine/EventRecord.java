package io.framewise.engine;

import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The events of one kind that count for an alternative, those of its hosts among them where the criterion adds them (rule 15), each
 * identifier once.
 *
 * @param events by date and identifier
 * @param until the day up to which they are known: of each framework the newest of its sources, of several the earliest such day
 * @param looked a measurement that says that somebody looked and found none of the alternative itself
 * @param own whether anything is known of the alternative itself
 */
record EventRecord(List<DatedEvent> events, LocalDate until, Optional<Measurement> looked, boolean own) {

    /** What is known, if anything. */
    static Optional<EventRecord> of(CellRequest request, EventDerivation derivation) {
        List<DatedEvent> events = new ArrayList<>(of(request.evidence(), derivation));
        Optional<Measurement> looked = events.isEmpty() ? noneFound(request, derivation) : Optional.empty();
        boolean own = !events.isEmpty() || looked.isPresent();
        List<LocalDate> horizons = new ArrayList<>();
        if (looked.isPresent()) {
            horizons.add(looked.get().observedOn());
        }
        if (!events.isEmpty()) {
            horizons.add(horizon(request, events));
        }
        Set<String> had = new HashSet<>();
        for (DatedEvent event : events) {
            had.add(event.id());
        }
        for (FrameworkEvidence host : request.hosts()) {
            List<DatedEvent> theirs = of(host, derivation);
            if (!theirs.isEmpty()) {
                horizons.add(horizon(request, theirs));
                for (DatedEvent event : theirs) {
                    if (had.add(event.id())) {
                        events.add(event);
                    }
                }
            }
        }
        if (horizons.isEmpty()) {
            return Optional.empty();
        }
        events.sort(EventRecord::byDate);
        return Optional.of(new EventRecord(List.copyOf(events), Collections.min(horizons), looked, own));
    }

    private static int byDate(DatedEvent one, DatedEvent other) {
        int order = one.date().compareTo(other.date());
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    private static List<DatedEvent> of(FrameworkEvidence evidence, EventDerivation derivation) {
        List<DatedEvent> events = new ArrayList<>();
        for (DatedEvent event : evidence.events()) {
            if (event.kind().equals(derivation.events())) {
                events.add(event);
            }
        }
        return events;
    }

    /** A measurement of the kind of event with value 0 says that somebody looked and found none. */
    private static Optional<Measurement> noneFound(CellRequest request, EventDerivation derivation) {
        if (derivation.statistic() == EventStatistic.COUNT) {
            for (Measurement measurement : request.evidence().measurements()) {
                if (measurement.metric().value().equals(derivation.events()) && RunCleaning.value(measurement) == 0) {
                    return Optional.of(measurement);
                }
            }
        }
        return Optional.empty();
    }

    /** The day up to which the events are known: the newest of their sources, but not after the as-of date. */
    private static LocalDate horizon(CellRequest request, List<DatedEvent> events) {
        LocalDate asOf = request.context().asOf();
        LocalDate newest = LocalDate.MIN;
        for (DatedEvent event : events) {
            LocalDate observed = Objects.requireNonNull(
                            request.context().catalog().sources().get(event.source()))
                    .observedOn();
            newest = observed.isAfter(newest) ? observed : newest;
        }
        return newest.isAfter(asOf) ? asOf : newest;
    }

    /** Notes which sources it uses. */
    void cite(EventDerivation derivation, CellTrace trace) {
        if (looked.isPresent()) {
            Measurement none = looked.get();
            trace.uses(none.source(), none.id(), none.observedOn(), Optional.empty());
        }
        SortedMap<SourceId, SortedSet<FrameworkId>> uses = new TreeMap<>();
        for (DatedEvent event : events) {
            uses.computeIfAbsent(event.source(), key -> new TreeSet<>()).add(event.framework());
        }
        for (Map.Entry<SourceId, SortedSet<FrameworkId>> use : uses.entrySet()) {
            for (FrameworkId framework : use.getValue()) {
                trace.uses(use.getKey(), framework + "." + derivation.events(), until, Optional.empty());
            }
        }
    }
}
