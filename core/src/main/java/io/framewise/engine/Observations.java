package io.framewise.engine;

import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.explanation.Observed;
import io.framewise.model.explanation.ObservedKind;
import io.framewise.model.framework.Feature;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What stands behind figures, each thing as the catalog has it. */
final class Observations {
    private final CellContext context;

    Observations(CellContext context) {
        this.context = context;
    }

    /** Everything behind one figure of a cell, by date within its kind. */
    List<Observed> of(FrameworkId framework, Derivation derivation, CellEvidence evidence, Basis basis) {
        List<Observed> observed = new ArrayList<>();
        basis.measurements().forEach(measurement -> observed.add(measured(measurement)));
        if (evidence.regime().isPresent()) {
            ratio(derivation, basis)
                    .ifPresent(ratio -> denominators(
                                    framework,
                                    ratio.denominator(),
                                    evidence.regime().get(),
                                    basis.measurements())
                            .forEach(measurement -> observed.add(measured(measurement))));
        }
        basis.features().forEach(feature -> observed.add(feature(feature)));
        basis.series()
                .ifPresent(series -> basis.points().forEach(point -> observed.add(point(framework, series, point))));
        basis.events().forEach(event -> observed.add(event(event)));
        return observed;
    }

    /** The ratio, alone or as a part, of which some runs are the numerators. */
    private static Optional<RatioDerivation> ratio(Derivation derivation, Basis basis) {
        if (derivation instanceof MixDerivation mix) {
            return mix.parts().stream()
                    .flatMap(part -> ratio(part.derivation(), basis).stream())
                    .findFirst();
        }
        return derivation instanceof RatioDerivation ratio
                        && basis.measurements().stream()
                                .allMatch(run ->
                                        run.metric().equals(ratio.numerator().metric()))
                ? Optional.of(ratio)
                : Optional.empty();
    }

    /** A ratio is kept by the runs of its numerator; those of the denominator are of the same days. */
    private List<Measurement> denominators(
            FrameworkId framework, MetricDerivation metric, RegimeId regime, List<Measurement> numerators) {
        Set<LocalDate> days = new HashSet<>();
        numerators.forEach(run -> days.add(run.observedOn()));
        return context.runs(framework)
                .sample(
                        Objects.requireNonNull(context.catalog().regimes().get(regime)),
                        metric.metric(),
                        metric.connections())
                .map(sample -> sample.runs().stream()
                        .filter(run -> days.contains(run.observedOn()))
                        .toList())
                .orElse(List.of());
    }

    private Observed measured(Measurement measurement) {
        String name = measurement.metric()
                + (measurement.connections().isPresent()
                        ? " at " + measurement.connections().getAsInt() + " connections"
                        : "");
        return Observed.builder()
                .kind(measurement.regime().isPresent() ? ObservedKind.RUN : ObservedKind.FIGURE)
                .framework(measurement.framework())
                .name(name)
                .value(number(measurement))
                .text(text(measurement))
                .observedOn(measurement.observedOn())
                .version(measurement.version())
                .addSources(measurement.source())
                .commit(measurement.commit())
                .selector(measurement.selector())
                .note(measurement.note())
                .build();
    }

    private static OptionalDouble number(Measurement measurement) {
        return measurement.presence() instanceof Known known && known.value() instanceof Quantity quantity
                ? OptionalDouble.of(quantity.value())
                : OptionalDouble.empty();
    }

    private static String text(Measurement measurement) {
        if (!(measurement.presence() instanceof Known known)) {
            return "no value";
        }
        if (known.value() instanceof Moment moment) {
            return moment.date().toString();
        }
        if (known.value() instanceof Proportion proportion) {
            return proportion.successes() + " of " + proportion.trials();
        }
        return (measurement.lowerBound() ? "at least " : "")
                + Figures.stated(((Quantity) known.value()).value(), measurement.unit());
    }

    private Observed feature(Feature feature) {
        return Observed.builder()
                .kind(ObservedKind.FEATURE)
                .framework(feature.framework())
                .name(feature.feature().value())
                .text(feature.level().label())
                .observedOn(context.selection()
                        .observed(feature, context.of(feature.framework()).events()))
                .version(feature.since())
                .sources(context.selection().proof(feature))
                .note(feature.note())
                .build();
    }

    private Observed point(FrameworkId framework, Series series, Observation point) {
        String unit = Optional.ofNullable(context.catalog().metrics().get(series.metric()))
                .map(MetricDefinition::unit)
                .orElse("");
        return Observed.builder()
                .kind(ObservedKind.POINT)
                .framework(framework)
                .name(series.metric() + " of " + point.period())
                .value(point.value())
                .text(point.value().isPresent() ? Figures.stated(point.value().getAsDouble(), unit) : "no value")
                .observedOn(point.knownOn())
                .addSources(point.source())
                .note(point.note())
                .build();
    }

    private static Observed event(DatedEvent event) {
        return Observed.builder()
                .kind(ObservedKind.EVENT)
                .framework(event.framework())
                .name(event.kind())
                .value(event.score())
                .text(event.outcome()
                        .map(outcome -> event.id() + " (" + outcome + ")")
                        .orElse(event.id()))
                .observedOn(event.date())
                .addSources(event.source())
                .selector(event.selector())
                .build();
    }
}
