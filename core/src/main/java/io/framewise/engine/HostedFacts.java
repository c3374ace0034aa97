package io.framewise.engine;

import io.framewise.decision.Normal;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Presence;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Single figures of an add-on with those of its hosts added (rule 15): who takes the add-on takes them too. Deviations add as
 * independent ones; where a figure of any of them is missing or is itself a lower bound, the sum is a lower bound. It is as old
 * as its oldest figure.
 */
final class HostedFacts {
    /** One figure that is added. */
    private record Figure(
            FrameworkId framework, Measurement measurement, double quantity, double deviation, boolean bound) {}

    private HostedFacts() {}

    /** The cell of the sum; none where nothing is known, or where what is said of the add-on itself is no quantity. */
    static Optional<Cell> cell(CellRequest request, List<MetricDerivation> alternatives) {
        if (saysSomethingElse(request, alternatives)) {
            return Optional.empty();
        }
        List<Figure> figures = new ArrayList<>();
        figure(request, request.evidence(), alternatives).ifPresent(figures::add);
        for (FrameworkEvidence host : request.hosts()) {
            figure(request, host, alternatives).ifPresent(figures::add);
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(sum(request, figures));
    }

    private static boolean saysSomethingElse(CellRequest request, List<MetricDerivation> alternatives) {
        for (MetricDerivation derivation : alternatives) {
            Optional<Presence> presence =
                    FactCells.newest(request.evidence(), derivation).map(Measurement::presence);
            if (presence.isPresent() && !(presence.get() instanceof Unknown)) {
                return !(presence.get() instanceof Known known && known.value() instanceof Quantity);
            }
        }
        return false;
    }

    private static Optional<Figure> figure(
            CellRequest request, FrameworkEvidence evidence, List<MetricDerivation> alternatives) {
        for (MetricDerivation derivation : alternatives) {
            Optional<Measurement> newest = FactCells.newest(evidence, derivation);
            if (newest.isPresent()
                    && newest.get().presence() instanceof Known known
                    && known.value() instanceof Quantity quantity
                    && !request.expired(newest.get().observedOn())) {
                Measurement measurement = newest.get();
                return Optional.of(new Figure(
                        evidence.framework(),
                        measurement,
                        quantity.value() * derivation.times(),
                        deviation(measurement) * derivation.times(),
                        derivation.lowerBound() || measurement.lowerBound()));
            }
        }
        return Optional.empty();
    }

    /** The standard deviation of one more figure like this. */
    private static double deviation(Measurement measurement) {
        if (measurement.spread().orElse(null) instanceof IntervalSpread interval) {
            return (interval.high() - interval.low()) / (2 * Normal.quantile((1 + interval.level()) / 2));
        }
        return measurement.spread().orElse(null) instanceof DeviationSpread spread
                ? spread.deviation() * StrictMath.sqrt(1 + 1.0 / spread.repetitions())
                : 0;
    }

    private static Cell sum(CellRequest request, List<Figure> figures) {
        double quantity = 0;
        double variance = 0;
        boolean bound = figures.size() < 1 + request.hosts().size();
        boolean own = false;
        LocalDate oldest = LocalDate.MAX;
        CellTrace trace = new CellTrace();
        List<String> parts = new ArrayList<>();
        for (Figure figure : figures) {
            Measurement measurement = figure.measurement();
            quantity += figure.quantity();
            variance += figure.deviation() * figure.deviation();
            bound |= figure.bound();
            own |= figure.framework().equals(request.framework());
            oldest = measurement.observedOn().isBefore(oldest) ? measurement.observedOn() : oldest;
            parts.add(Figures.number(figure.quantity()) + " of " + figure.framework());
            trace.uses(measurement.source(), measurement.id(), measurement.observedOn(), measurement.commit());
        }
        if (!own) {
            trace.remark(CaveatKind.UNKNOWN, "only what it builds on is known");
        }
        String text = Figures.withUnit(quantity, request.criterion().unit());
        trace.figure(text)
                .evidence(
                        request.evidence(quantity, oldest, text + ": " + String.join(", ", parts) + ", on " + oldest)
                                .build(),
                        Basis.of(figures.stream().map(Figure::measurement).toList()));
        return FactCells.drawn(request, quantity, StrictMath.sqrt(variance), bound, oldest, trace);
    }
}
