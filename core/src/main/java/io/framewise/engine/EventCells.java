package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.evidence.DatedEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cells of dated events: counts, proportions, gaps, ages and versions reached (rule 8). */
final class EventCells {
    private EventCells() {}

    static Cell cell(CellRequest request, EventDerivation derivation) {
        Optional<EventRecord> found = EventRecord.of(request, derivation);
        if (found.isEmpty()) {
            return request.unknown();
        }
        EventRecord known = found.get();
        LocalDate until = known.until();
        CellTrace trace = new CellTrace();
        if (request.expired(until)) {
            return request.expired(trace, until);
        }
        if (!known.own()) {
            trace.remark(CaveatKind.UNKNOWN, "nothing is known of its own " + derivation.events());
        }
        LocalDate from = derivation.window().isPresent()
                ? until.minus(derivation.window().orElseThrow())
                : LocalDate.MIN;
        List<DatedEvent> counted = new ArrayList<>();
        for (DatedEvent event : known.events()) {
            boolean related = derivation.relations().isEmpty()
                    || derivation.relations().contains(event.relation().orElse(""));
            if (related && event.date().isAfter(from)) {
                counted.add(event);
            }
        }
        known.cite(derivation, trace);
        Basis basis = counted.isEmpty() && known.looked().isPresent()
                ? Basis.of(known.looked().orElseThrow())
                : Basis.events(counted);
        return statistic(request, derivation, counted, until, basis, trace);
    }

    private static Cell statistic(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            Basis basis,
            CellTrace trace) {
        return switch (derivation.statistic()) {
            case COUNT -> count(request, derivation, counted, until, basis, trace);
            case PROPORTION -> proportion(request, derivation, counted, until, trace);
            case MEDIAN_GAP_DAYS -> medianGap(request, counted, until, trace);
            case DAYS_SINCE_LAST ->
                counted.isEmpty()
                        ? request.unknown(trace.state(CellState.UNKNOWN))
                        : exact(
                                request,
                                (double) ChronoUnit.DAYS.between(last(counted).date(), until),
                                "days since " + last(counted).id() + " of "
                                        + last(counted).date() + ", counted to " + until,
                                until,
                                Basis.events(List.of(last(counted))),
                                trace);
            case YEARS_SINCE_FIRST ->
                counted.isEmpty()
                        ? request.unknown(trace.state(CellState.UNKNOWN))
                        : exact(
                                request,
                                Ages.years(
                                        counted.get(0).date(), request.context().asOf()),
                                "years since " + counted.get(0).id() + " of "
                                        + counted.get(0).date(),
                                until,
                                Basis.events(counted.subList(0, 1)),
                                trace);
            case REACHED -> reached(request, derivation, counted, until, trace);
        };
    }

    private static DatedEvent last(List<DatedEvent> events) {
        return events.get(events.size() - 1);
    }

    private static Cell count(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            Basis basis,
            CellTrace trace) {
        String text = counted.size() + " " + derivation.events();
        String window =
                derivation.window().isPresent() ? " in " + derivation.window().orElseThrow() : "";
        long hosts = counted.stream()
                .filter(event -> !event.framework().equals(request.framework()))
                .count();
        trace.figure(text)
                .evidence(
                        request.evidence(
                                        counted.size(),
                                        until,
                                        text + window + " to " + until
                                                + (hosts > 0 ? ", " + hosts + " of them of what it builds on" : ""))
                                .runs(counted.size())
                                .build(),
                        basis);
        return FactCells.count(request, counted.size(), 1, until, trace);
    }

    private static Cell proportion(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            CellTrace trace) {
        String wanted = derivation.outcome().orElse("");
        List<DatedEvent> tried = new ArrayList<>();
        int successes = 0;
        for (DatedEvent event : counted) {
            String outcome = event.outcome().orElse("");
            if (derivation.among().contains(outcome)) {
                tried.add(event);
                successes += outcome.equals(wanted) ? 1 : 0;
            }
        }
        String text = successes + " of " + tried.size() + " " + wanted;
        trace.figure(text);
        return FactCells.proportion(
                request,
                successes,
                tried.size(),
                derivation.prior(),
                until,
                text + " to " + until,
                Basis.events(tried),
                trace);
    }

    private static Cell medianGap(CellRequest request, List<DatedEvent> counted, LocalDate until, CellTrace trace) {
        SortedSet<LocalDate> distinct = new TreeSet<>();
        for (DatedEvent event : counted) {
            distinct.add(event.date());
        }
        List<LocalDate> dates = List.copyOf(distinct);
        if (dates.size() < 2) {
            return request.unknown(trace.state(CellState.UNKNOWN));
        }
        double[] gaps = new double[dates.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (double) ChronoUnit.DAYS.between(dates.get(i), dates.get(i + 1));
        }
        return exact(
                request,
                Statistics.median(gaps),
                "days between releases, median of " + gaps.length,
                until,
                Basis.events(counted),
                trace);
    }

    private static Cell reached(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            CellTrace trace) {
        String version = derivation.version().orElse("1.0");
        boolean reached = false;
        for (DatedEvent event : counted) {
            reached |= Versions.compare(event.id(), version) >= 0;
        }
        trace.figure(reached ? version + " reached" : "before " + version);
        trace.evidence(
                request.evidence(
                                reached ? 1 : 0,
                                until,
                                (reached ? "has" : "has not") + " reached " + version + " by " + until)
                        .build(),
                Basis.events(counted));
        double coordinate = request.value().coordinate(reached ? 1 : 0);
        return request.scalar(DrawnCoordinate.exactly(coordinate), OptionalDouble.of(reached ? 1 : 0), until, trace);
    }

    private static Cell exact(
            CellRequest request, double quantity, String what, LocalDate until, Basis basis, CellTrace trace) {
        String text = Figures.number(quantity) + " " + what;
        trace.figure(Figures.number(quantity) + " "
                        + what.substring(0, Math.max(0, what.indexOf(' ') < 0 ? what.length() : what.indexOf(' '))))
                .evidence(request.evidence(quantity, until, text).build(), basis);
        double coordinate = request.value().coordinate(quantity);
        return request.scalar(DrawnCoordinate.exactly(coordinate), OptionalDouble.of(quantity), until, trace);
    }
}
