package io.framewise.engine;

import io.framewise.decision.Distributions;
import io.framewise.decision.Normal;
import io.framewise.decision.QuantileTable;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.framework.FrameworkEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Cells of single facts: the newest value of a metric that was not measured under regimes (rule 8). */
final class FactCells {
    private static final double LOWER_BOUND_DEVIATION = 0.4;
    private static final ProportionPrior EVEN =
            ProportionPrior.builder().mean(0.5).build();

    private FactCells() {}

    static Cell cell(CellRequest request, List<MetricDerivation> alternatives) {
        if (!request.hosts().isEmpty()) {
            Optional<Cell> together = HostedFacts.cell(request, alternatives);
            if (together.isPresent()) {
                return together.get();
            }
        }
        CellTrace absent = CellTrace.of(CellState.UNKNOWN);
        for (MetricDerivation derivation : alternatives) {
            Optional<Measurement> newest = newest(request.evidence(), derivation);
            if (newest.isEmpty()) {
                continue;
            }
            Measurement measurement = newest.get();
            if (measurement.presence() instanceof Known known) {
                return known(request, derivation, measurement, known);
            }
            if (measurement.presence() instanceof Unknown missing) {
                absent.remark(CaveatKind.UNKNOWN, missing.reason());
            }
        }
        return request.unknown(absent);
    }

    /** A cell to which the question does not apply: the newest that was said of any of some names is just that. */
    static Optional<Cell> inapplicable(CellRequest request, Set<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Measurement said = null;
        for (Measurement measurement : request.evidence().measurements()) {
            if (measurement.presence() instanceof NotApplicable
                    && names.contains(measurement.metric().value())
                    && (said == null || measurement.observedOn().isAfter(said.observedOn()))) {
                said = measurement;
            }
        }
        if (said == null || !(said.presence() instanceof NotApplicable none)) {
            return Optional.empty();
        }
        for (Measurement measurement : request.evidence().measurements()) {
            if (measurement.presence() instanceof Known
                    && names.contains(measurement.metric().value())
                    && measurement.observedOn().isAfter(said.observedOn())) {
                return Optional.empty();
            }
        }
        return Optional.of(request.unknown(CellTrace.of(CellState.NOT_APPLICABLE)
                .uses(said.source(), said.id(), said.observedOn(), Optional.empty())
                .remark(CaveatKind.NOT_APPLICABLE, none.reason())));
    }

    /** The newest statement on a metric that was not measured under regimes. */
    static Optional<Measurement> newest(FrameworkEvidence evidence, MetricDerivation derivation) {
        Measurement newest = null;
        for (Measurement measurement : evidence.measurements()) {
            if (measurement.metric().equals(derivation.metric())
                    && measurement.connections().equals(derivation.connections())
                    && measurement.regime().isEmpty()
                    && (newest == null || !measurement.observedOn().isBefore(newest.observedOn()))) {
                newest = measurement;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static Cell known(CellRequest request, MetricDerivation derivation, Measurement measurement, Known known) {
        CellTrace trace = new CellTrace()
                .uses(measurement.source(), measurement.id(), measurement.observedOn(), measurement.commit());
        if (request.expired(measurement.observedOn())) {
            return request.expired(trace, measurement.observedOn());
        }
        if (known.value() instanceof Proportion proportion) {
            String text = proportion.successes() + " of " + proportion.trials();
            trace.figure(text);
            return proportion(
                    request,
                    proportion.successes(),
                    proportion.trials(),
                    derivation.prior(),
                    measurement.observedOn(),
                    text,
                    Basis.of(measurement),
                    trace);
        }
        double quantity = known.value() instanceof Moment moment
                ? Ages.years(moment.date(), request.context().asOf())
                : ((Quantity) known.value()).value() * derivation.times();
        String unit = measurement.unit().equals("date")
                ? "years"
                : derivation.times() == 1
                        ? measurement.unit()
                        : request.criterion().unit();
        trace.figure(Figures.withUnit(quantity, unit))
                .evidence(
                        request.evidence(
                                        quantity,
                                        measurement.observedOn(),
                                        Figures.withUnit(quantity, unit) + " on " + measurement.observedOn())
                                .rawUnit(unit)
                                .build(),
                        Basis.of(measurement));
        boolean lowerBound = derivation.lowerBound() || measurement.lowerBound();
        return scalar(request, derivation.times(), measurement, quantity, lowerBound, trace);
    }

    private static Cell scalar(
            CellRequest request,
            double times,
            Measurement measurement,
            double quantity,
            boolean lowerBound,
            CellTrace trace) {
        double centre = request.value().coordinate(quantity);
        boolean logarithmic = request.value().logarithmic();
        if (lowerBound || request.count()) {
            return drawn(request, quantity, 0, lowerBound, measurement.observedOn(), trace);
        }
        double deviation = 0;
        double middle = centre;
        if (measurement.spread().orElse(null) instanceof IntervalSpread interval) {
            double low = request.value().coordinate(interval.low() * times);
            double high = request.value().coordinate(interval.high() * times);
            middle = (low + high) / 2;
            deviation = (high - low) / (2 * Normal.quantile((1 + interval.level()) / 2));
        } else if (measurement.spread().orElse(null) instanceof DeviationSpread spread) {
            double absolute = spread.deviation() * times * StrictMath.sqrt(1 + 1.0 / spread.repetitions());
            deviation = logarithmic ? absolute / quantity : absolute;
        }
        DrawnCoordinate drawn = deviation == 0
                ? DrawnCoordinate.exactly(middle)
                : DrawnCoordinate.linear(middle, deviation, request.gaussian("fact"));
        return request.scalar(drawn, OptionalDouble.of(quantity), measurement.observedOn(), trace);
    }

    /** A quantity that is a lower bound, a count, or normal about its value with an absolute deviation. */
    static Cell drawn(
            CellRequest request,
            double quantity,
            double deviation,
            boolean lowerBound,
            LocalDate observed,
            CellTrace trace) {
        double centre = request.value().coordinate(quantity);
        boolean logarithmic = request.value().logarithmic();
        if (request.count() && !lowerBound) {
            return count(request, quantity, 1, observed, trace);
        }
        DrawnCoordinate drawn;
        if (lowerBound) {
            drawn = DrawnCoordinate.of(
                    z -> {
                        double above = LOWER_BOUND_DEVIATION * Math.abs(z);
                        return logarithmic ? centre + above : quantity * StrictMath.exp(above);
                    },
                    request.gaussian("bound"));
        } else {
            drawn = deviation == 0
                    ? DrawnCoordinate.exactly(centre)
                    : DrawnCoordinate.linear(
                            centre, logarithmic ? deviation / quantity : deviation, request.gaussian("fact"));
        }
        return request.scalar(drawn, OptionalDouble.of(quantity), observed, trace);
    }

    /** A rate of which {@code events} were seen in {@code exposure}: Gamma(k + 1/2) / exposure. */
    static Cell count(CellRequest request, double events, double exposure, LocalDate observed, CellTrace trace) {
        QuantileTable table = Distributions.logGamma(events + 0.5);
        double shift = -StrictMath.log(exposure);
        double[] normal = request.gaussian("count");
        DrawnCoordinate drawn = request.value().logarithmic()
                ? DrawnCoordinate.quantile(table, shift, normal)
                : DrawnCoordinate.of(z -> StrictMath.exp(table.at(z) + shift), normal);
        return request.scalar(drawn, OptionalDouble.of(events / exposure), observed, trace);
    }

    /** A share of which {@code successes} were seen in {@code trials}: beta, drawn towards what the criterion expects. */
    static Cell proportion(
            CellRequest request,
            int successes,
            int trials,
            Optional<ProportionPrior> stored,
            LocalDate observed,
            String text,
            Basis basis,
            CellTrace trace) {
        ProportionPrior prior = stored.orElse(EVEN);
        double first = successes + prior.strength() * prior.mean();
        double second = trials - successes + prior.strength() * (1 - prior.mean());
        double share = first / (first + second);
        trace.evidence(request.evidence(share, observed, text).runs(trials).build(), basis);
        QuantileTable table = Distributions.beta(first, second);
        return request.scalar(
                DrawnCoordinate.of(z -> request.value().coordinate(table.at(z)), request.gaussian("proportion")),
                OptionalDouble.of(share),
                observed,
                trace);
    }
}
