package io.framewise.engine;

import io.framewise.decision.Distributions;
import io.framewise.decision.QuantileTable;
import io.framewise.decision.Statistics;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Cells of dated events: counts, proportions, gaps, ages and versions reached (rule 8). */
final class EventCells {
    private static final double DEFAULT_PRIOR_MEAN = 0.5;
    private static final double DEFAULT_PRIOR_STRENGTH = 4;

    private EventCells() {}

    static Cell cell(CellRequest request, EventDerivation derivation) {
        List<DatedEvent> all = request.evidence().events().stream()
                .filter(event -> event.kind().equals(derivation.events()))
                .toList();
        if (all.isEmpty()) {
            return none(request, derivation);
        }
        LocalDate until = horizon(request, all);
        CellTrace trace = new CellTrace();
        if (request.expired(until)) {
            return request.expired(trace, until);
        }
        LocalDate from = derivation.window().map(until::minus).orElse(LocalDate.MIN);
        List<DatedEvent> counted = all.stream()
                .filter(event -> derivation.relations().isEmpty()
                        || derivation.relations().contains(event.relation().orElse("")))
                .filter(event -> event.date().isAfter(from))
                .toList();
        all.stream()
                .map(DatedEvent::source)
                .distinct()
                .sorted()
                .forEach(source ->
                        trace.uses(source, request.framework() + "." + derivation.events(), until, Optional.empty()));
        return statistic(request, derivation, counted, until, trace);
    }

    private static Cell statistic(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            CellTrace trace) {
        return switch (derivation.statistic()) {
            case COUNT -> count(request, derivation, counted.size(), until, trace);
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
                                trace);
            case REACHED -> reached(request, derivation, counted, until, trace);
        };
    }

    /** A measurement of the kind of event with value 0 says that somebody looked and found none. */
    private static Cell none(CellRequest request, EventDerivation derivation) {
        for (Measurement measurement : request.evidence().measurements()) {
            if (measurement.metric().value().equals(derivation.events())
                    && RunCleaning.value(measurement) == 0
                    && derivation.statistic() == io.framewise.model.criterion.EventStatistic.COUNT) {
                CellTrace trace = new CellTrace()
                        .uses(measurement.source(), measurement.id(), measurement.observedOn(), Optional.empty());
                return count(request, derivation, 0, measurement.observedOn(), trace);
            }
        }
        return request.unknown();
    }

    /** The day up to which the events are known: the newest of their sources, but not after the as-of date. */
    private static LocalDate horizon(CellRequest request, List<DatedEvent> events) {
        LocalDate newest = events.stream()
                .map(DatedEvent::source)
                .distinct()
                .map(id -> Objects.requireNonNull(
                                request.context().catalog().sources().get(id))
                        .observedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return newest.isAfter(request.context().asOf()) ? request.context().asOf() : newest;
    }

    private static DatedEvent last(List<DatedEvent> events) {
        return events.get(events.size() - 1);
    }

    private static Cell count(
            CellRequest request, EventDerivation derivation, int events, LocalDate until, CellTrace trace) {
        String text = events + " " + derivation.events();
        trace.figure(text)
                .evidence(request.evidence(
                                events,
                                until,
                                text
                                        + derivation
                                                .window()
                                                .map(window -> " in " + window)
                                                .orElse("") + " to " + until)
                        .runs(events)
                        .build());
        return FactCells.count(request, events, 1, until, trace);
    }

    private static Cell proportion(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            CellTrace trace) {
        List<DatedEvent> trials = counted.stream()
                .filter(event -> derivation.among().contains(event.outcome().orElse("")))
                .toList();
        String wanted = derivation.outcome().orElse("");
        long successes = trials.stream()
                .filter(event -> event.outcome().orElse("").equals(wanted))
                .count();
        double mean = derivation.priorMean().orElse(DEFAULT_PRIOR_MEAN);
        double strength = derivation.priorStrength().orElse(DEFAULT_PRIOR_STRENGTH);
        QuantileTable table =
                Distributions.beta(successes + strength * mean, trials.size() - successes + strength * (1 - mean));
        double share = (successes + strength * mean) / (trials.size() + strength);
        String text = successes + " of " + trials.size() + " " + wanted;
        trace.figure(text)
                .evidence(request.evidence(share, until, text + " to " + until)
                        .runs(trials.size())
                        .build());
        return request.scalar(
                DrawnCoordinate.of(z -> request.value().coordinate(table.at(z)), request.gaussian("proportion")),
                OptionalDouble.of(share),
                until,
                trace);
    }

    private static Cell medianGap(CellRequest request, List<DatedEvent> counted, LocalDate until, CellTrace trace) {
        List<LocalDate> dates =
                counted.stream().map(DatedEvent::date).distinct().sorted().toList();
        if (dates.size() < 2) {
            return request.unknown(trace.state(CellState.UNKNOWN));
        }
        double[] gaps = new double[dates.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (double) ChronoUnit.DAYS.between(dates.get(i), dates.get(i + 1));
        }
        return exact(request, Statistics.median(gaps), "days between releases, median of " + gaps.length, until, trace);
    }

    private static Cell reached(
            CellRequest request,
            EventDerivation derivation,
            List<DatedEvent> counted,
            LocalDate until,
            CellTrace trace) {
        String version = derivation.version().orElse("1.0");
        boolean reached = counted.stream().anyMatch(event -> Versions.compare(event.id(), version) >= 0);
        trace.figure(reached ? version + " reached" : "before " + version);
        trace.evidence(request.evidence(
                        reached ? 1 : 0, until, (reached ? "has" : "has not") + " reached " + version + " by " + until)
                .build());
        double coordinate = request.value().coordinate(reached ? 1 : 0);
        return request.scalar(DrawnCoordinate.exactly(coordinate), OptionalDouble.of(reached ? 1 : 0), until, trace);
    }

    private static Cell exact(CellRequest request, double quantity, String what, LocalDate until, CellTrace trace) {
        String text = Figures.number(quantity) + " " + what;
        trace.figure(Figures.number(quantity) + " "
                        + what.substring(0, Math.max(0, what.indexOf(' ') < 0 ? what.length() : what.indexOf(' '))))
                .evidence(request.evidence(quantity, until, text).build());
        double coordinate = request.value().coordinate(quantity);
        return request.scalar(DrawnCoordinate.exactly(coordinate), OptionalDouble.of(quantity), until, trace);
    }
}
