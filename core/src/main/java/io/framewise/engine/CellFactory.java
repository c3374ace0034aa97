package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.spi.DerivedQuantity;
import io.framewise.spi.MeasurementDeriver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Step 4: makes the cell of one alternative on one definition of a criterion. */
final class CellFactory {
    private static final double PROXY_DEVIATION = 0.2;

    private final CellContext context;

    CellFactory(CellContext context) {
        this.context = context;
    }

    Cell cell(Criterion criterion, Definition definition, FrameworkId framework) {
        Cell cell = part(criterion, definition, "", definition.derivation(), definition.value(), framework);
        remarkFrozen(cell.trace());
        if (criterion.quality() != Quality.LOW || cell.trace().state() != CellState.KNOWN) {
            return cell;
        }
        cell.trace().remark(CaveatKind.WEAK_PROXY, "only a proxy");
        double[] noise = context.draws().gaussian("proxy", criterion.id().value(), framework.value());
        return new NoisyCell(cell, noise, PROXY_DEVIATION);
    }

    private void remarkFrozen(CellTrace trace) {
        for (CellTrace.Use use : trace.uses()) {
            if (Objects.requireNonNull(context.catalog().sources().get(use.source()))
                    .frozen()) {
                trace.remarkOnce(CaveatKind.FROZEN, use.source() + " will not be updated");
            }
        }
    }

    private Cell part(
            Criterion criterion,
            Definition definition,
            String part,
            Derivation derivation,
            ValueFunction function,
            FrameworkId framework) {
        if (derivation instanceof FeatureLevelDerivation levels) {
            PiecewiseLinear none = new PiecewiseLinear(new double[] {0, 1}, new double[] {0, 1}, false);
            return FeatureCells.level(request(criterion, definition, part, none, framework), levels, function);
        }
        CellRequest request = request(criterion, definition, part, ValueFunctions.of(function), framework);
        Optional<Cell> inapplicable = FactCells.inapplicable(request, names(derivation));
        if (inapplicable.isPresent()) {
            return inapplicable.get();
        }
        if (derivation instanceof MetricDerivation metric) {
            return metrics(request, List.of(metric));
        } else if (derivation instanceof AnyDerivation any) {
            return metrics(request, any.metrics());
        } else if (derivation instanceof RatioDerivation ratio) {
            Optional<RegimeChoice> choice = context.groups().choiceFor(RegimeMetrics.of(ratio));
            return choice.isPresent() ? RegimeCells.ratio(request, choice.get(), ratio) : request.unknown();
        } else if (derivation instanceof FeatureShareDerivation share) {
            return FeatureCells.share(request, share);
        } else if (derivation instanceof SeriesDerivation series) {
            return SeriesCells.cell(request, series);
        } else if (derivation instanceof EventDerivation events) {
            return EventCells.cell(request, events);
        } else if (derivation instanceof CustomDerivation custom) {
            return derived(request, custom);
        }
        return mix(criterion, definition, (MixDerivation) derivation, framework);
    }

    /** What a statement that the question does not apply names: the metric, the series, or the kind of event. */
    private static Set<String> names(Derivation derivation) {
        if (derivation instanceof SeriesDerivation series) {
            return Set.of(series.series().value());
        } else if (derivation instanceof EventDerivation events) {
            return Set.of(events.events());
        }
        Set<String> names = new HashSet<>();
        if (!(derivation instanceof MixDerivation)) {
            for (MetricDerivation metric : RegimeMetrics.of(derivation)) {
                names.add(metric.metric().value());
            }
        }
        return names;
    }

    private CellRequest request(
            Criterion criterion, Definition definition, String part, PiecewiseLinear value, FrameworkId framework) {
        return new CellRequest(context, criterion, definition.id(), part, definition.count(), value, framework);
    }

    private Cell metrics(CellRequest request, List<MetricDerivation> alternatives) {
        Optional<RegimeChoice> choice = context.groups().choiceFor(alternatives);
        if (choice.isPresent()) {
            return RegimeCells.index(request, choice.get(), alternatives);
        }
        if (context.groups().measured(alternatives, context.catalog().regimes().values())) {
            return request.unknown();
        }
        return FactCells.cell(request, alternatives);
    }

    private Cell mix(Criterion criterion, Definition definition, MixDerivation mix, FrameworkId framework) {
        List<Cell> parts = new ArrayList<>();
        CellTrace trace = new CellTrace();
        List<String> figures = new ArrayList<>();
        double[] weights = new double[mix.parts().size()];
        boolean known = false;
        for (int j = 0; j < weights.length; j++) {
            MixPart one = mix.parts().get(j);
            weights[j] = one.weight();
            Cell cell = part(criterion, definition, "#" + j, one.derivation(), one.value(), framework);
            known |= cell.trace().state() == CellState.KNOWN;
            if (cell.trace().figure().isPresent()) {
                figures.add(cell.trace().figure().orElseThrow());
            }
            parts.add(cell);
            trace.include(cell.trace());
        }
        if (!known) {
            return request(
                            criterion,
                            definition,
                            "",
                            new PiecewiseLinear(new double[] {0, 1}, new double[] {0, 1}, false),
                            framework)
                    .unknown(trace.state(CellState.UNKNOWN));
        }
        if (!figures.isEmpty()) {
            trace.figure(String.join("; ", figures));
        }
        return new MixCell(parts, weights, trace);
    }

    private Cell derived(CellRequest request, CustomDerivation custom) {
        CellTrace trace = new CellTrace();
        Optional<DerivedQuantity> derived = derived(request, custom.deriver(), trace);
        if (derived.isEmpty()) {
            return request.unknown(trace.state(CellState.UNKNOWN));
        }
        DerivedQuantity quantity = derived.get();
        for (SourceId source : quantity.sources()) {
            trace.uses(source, request.framework() + "/" + custom.deriver(), quantity.observedOn(), Optional.empty());
        }
        if (request.expired(quantity.observedOn())) {
            return request.expired(trace, quantity.observedOn());
        }
        String figure = Figures.withUnit(quantity.value(), request.criterion().unit());
        trace.figure(figure)
                .evidence(
                        request.evidence(quantity.value(), quantity.observedOn(), figure + " by " + custom.deriver())
                                .build(),
                        Basis.none());
        double centre = request.value().coordinate(quantity.value());
        return request.scalar(
                DrawnCoordinate.linear(centre, quantity.standardDeviation(), request.gaussian("derived")),
                OptionalDouble.of(quantity.value()),
                quantity.observedOn(),
                trace);
    }

    /**
     * What a plugin throws while it derives is no answer to this question, and none to the others that are asked with it: it
     * is told beside the criterion, as the reason why nothing is known.
     */
    private Optional<DerivedQuantity> derived(CellRequest request, String id, CellTrace trace) {
        MeasurementDeriver deriver = context.catalog().derivers().get(id);
        if (deriver == null) {
            return Optional.empty();
        }
        try {
            return Objects.requireNonNull(deriver.derive(request.evidence(), context.asOf()), "nothing returned");
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            trace.remark(CaveatKind.UNKNOWN, "the deriver (" + id + ") of a plugin fails: " + failed);
            return Optional.empty();
        }
    }
}
