package io.framewise.engine;

import io.framewise.decision.Distributions;
import io.framewise.decision.Normal;
import io.framewise.decision.QuantileTable;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Cells of single facts: the newest value of a metric that was not measured under regimes (rule 8). */
final class FactCells {
    private static final double LOWER_BOUND_DEVIATION = 0.4;
    private static final double PROPORTION_STRENGTH = 4;

    private FactCells() {}

    static Cell cell(CellRequest request, List<MetricDerivation> alternatives) {
        CellTrace absent = CellTrace.of(CellState.UNKNOWN);
        for (MetricDerivation derivation : alternatives) {
            Optional<Measurement> newest = newest(request, derivation);
            if (newest.isEmpty()) {
                continue;
            }
            Measurement measurement = newest.get();
            if (measurement.presence() instanceof Known known) {
                return known(request, derivation, measurement, known);
            }
            if (measurement.presence() instanceof NotApplicable none) {
                return request.unknown(CellTrace.of(CellState.NOT_APPLICABLE)
                        .uses(measurement.source(), measurement.id(), measurement.observedOn(), Optional.empty())
                        .remark(io.framewise.model.comparison.CaveatKind.NOT_APPLICABLE, none.reason()));
            }
            if (measurement.presence() instanceof Unknown missing) {
                absent.remark(io.framewise.model.comparison.CaveatKind.UNKNOWN, missing.reason());
            }
        }
        return request.unknown(absent);
    }

    private static Optional<Measurement> newest(CellRequest request, MetricDerivation derivation) {
        Measurement newest = null;
        for (Measurement measurement : request.evidence().measurements()) {
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
            return proportion(request, measurement, proportion, trace);
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
                .evidence(request.evidence(
                                quantity,
                                measurement.observedOn(),
                                Figures.withUnit(quantity, unit) + " on " + measurement.observedOn())
                        .rawUnit(unit)
                        .build());
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
        OptionalDouble exact = OptionalDouble.of(quantity);
        boolean logarithmic = request.value().logarithmic();
        if (lowerBound) {
            return request.scalar(
                    DrawnCoordinate.of(
                            z -> {
                                double above = LOWER_BOUND_DEVIATION * Math.abs(z);
                                return logarithmic ? centre + above : quantity * StrictMath.exp(above);
                            },
                            request.gaussian("bound")),
                    exact,
                    measurement.observedOn(),
                    trace);
        }
        if (request.count()) {
            return count(request, quantity, 1, measurement.observedOn(), trace);
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
        return request.scalar(drawn, exact, measurement.observedOn(), trace);
    }

    /** A rate of which {@code events} were seen in {@code exposure}: Gamma(k + 1/2) / exposure. */
    static Cell count(
            CellRequest request, double events, double exposure, java.time.LocalDate observed, CellTrace trace) {
        QuantileTable table = Distributions.logGamma(events + 0.5);
        double shift = -StrictMath.log(exposure);
        double[] normal = request.gaussian("count");
        DrawnCoordinate drawn = request.value().logarithmic()
                ? DrawnCoordinate.quantile(table, shift, normal)
                : DrawnCoordinate.of(z -> StrictMath.exp(table.at(z) + shift), normal);
        return request.scalar(drawn, OptionalDouble.of(events / exposure), observed, trace);
    }

    private static Cell proportion(
            CellRequest request, Measurement measurement, Proportion proportion, CellTrace trace) {
        double share = proportion.trials() == 0 ? 0.5 : (double) proportion.successes() / proportion.trials();
        trace.figure(proportion.successes() + " of " + proportion.trials())
                .evidence(request.evidence(
                                share, measurement.observedOn(), proportion.successes() + " of " + proportion.trials())
                        .runs(proportion.trials())
                        .build());
        QuantileTable table = Distributions.beta(
                proportion.successes() + PROPORTION_STRENGTH / 2,
                proportion.trials() - proportion.successes() + PROPORTION_STRENGTH / 2);
        return request.scalar(
                DrawnCoordinate.of(z -> request.value().coordinate(table.at(z)), request.gaussian("proportion")),
                OptionalDouble.of(share),
                measurement.observedOn(),
                trace);
    }
}
