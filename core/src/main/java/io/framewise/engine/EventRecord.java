package io.framewise.engine;

import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
        looked.map(Measurement::observedOn).ifPresent(horizons::add);
        if (!events.isEmpty()) {
            horizons.add(horizon(request, events));
        }
        Set<String> had = new HashSet<>();
        events.forEach(event -> had.add(event.id()));
        for (FrameworkEvidence host : request.hosts()) {
            List<DatedEvent> theirs = of(host, derivation);
            if (!theirs.isEmpty()) {
                horizons.add(horizon(request, theirs));
                theirs.stream().filter(event -> had.add(event.id())).forEach(events::add);
            }
        }
        events.sort(Comparator.comparing(DatedEvent::date).thenComparing(DatedEvent::id));
        return horizons.stream()
                .min(Comparator.naturalOrder())
                .map(until -> new EventRecord(List.copyOf(events), until, looked, own));
    }

    private static List<DatedEvent> of(FrameworkEvidence evidence, EventDerivation derivation) {
        return evidence.events().stream()
                .filter(event -> event.kind().equals(derivation.events()))
                .toList();
    }

    /** A measurement of the kind of event with value 0 says that somebody looked and found none. */
    private static Optional<Measurement> noneFound(CellRequest request, EventDerivation derivation) {
        return derivation.statistic() == EventStatistic.COUNT
                ? request.evidence().measurements().stream()
                        .filter(measurement -> measurement.metric().value().equals(derivation.events())
                                && RunCleaning.value(measurement) == 0)
                        .findFirst()
                : Optional.empty();
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
        looked.ifPresent(none -> trace.uses(none.source(), none.id(), none.observedOn(), Optional.empty()));
        record Use(FrameworkId framework, io.framewise.model.id.SourceId source) {}
        events.stream()
                .map(event -> new Use(event.framework(), event.source()))
                .distinct()
                .sorted(Comparator.comparing(Use::source).thenComparing(Use::framework))
                .forEach(use ->
                        trace.uses(use.source(), use.framework() + "." + derivation.events(), until, Optional.empty()));
    }
}
