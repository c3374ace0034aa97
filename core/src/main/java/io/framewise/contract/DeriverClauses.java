package io.framewise.contract;

import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.spi.DerivedQuantity;
import io.framewise.spi.MeasurementDeriver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every deriver keeps. */
final class DeriverClauses {
    static final List<Clause<InCatalog<MeasurementDeriver>>> ALL = List.of(
            Clause.of(
                    "deriver.named",
                    "It has an id, which may have dots, so that it can be one's own.",
                    subject -> List.of(subject.thing().id().split("\\.", -1)).forEach(Expect::identifier)),
            Clause.of(
                    "deriver.dated",
                    "What it derives was not observed after the date asked for.",
                    DeriverClauses::dated),
            Clause.of("deriver.cited", "What it derives names known sources.", DeriverClauses::cited),
            Clause.of("deriver.repeatable", "It derives the same quantity again.", DeriverClauses::repeatable),
            Clause.of(
                    "deriver.without-evidence",
                    "From no evidence it derives nothing, and does not fail.",
                    DeriverClauses::withoutEvidence));

    private DeriverClauses() {}

    private static void dated(InCatalog<MeasurementDeriver> subject) {
        LocalDate asOf = subject.catalog().newestObservation();
        for (FrameworkId framework : subject.catalog().frameworks().keySet()) {
            derived(subject, framework)
                    .ifPresent(quantity -> Expect.that(
                            !quantity.observedOn().isAfter(asOf),
                            "The quantity of (%s) was observed on (%s), after (%s).",
                            framework,
                            quantity.observedOn(),
                            asOf));
        }
    }

    private static void cited(InCatalog<MeasurementDeriver> subject) {
        for (FrameworkId framework : subject.catalog().frameworks().keySet()) {
            derived(subject, framework).ifPresent(quantity -> {
                Expect.that(!quantity.sources().isEmpty(), "The quantity of (%s) names no source.", framework);
                for (SourceId source : quantity.sources()) {
                    Expect.that(
                            subject.catalog().sources().containsKey(source),
                            "The quantity of (%s) names the source (%s), which is not there.",
                            framework,
                            source);
                }
            });
        }
    }

    private static void repeatable(InCatalog<MeasurementDeriver> subject) {
        for (FrameworkId framework : subject.catalog().frameworks().keySet()) {
            Optional<Double> first = derived(subject, framework).map(DerivedQuantity::value);
            Optional<Double> second = derived(subject, framework).map(DerivedQuantity::value);
            Expect.that(first.equals(second), "The quantity of (%s) was %s and then %s.", framework, first, second);
        }
    }

    private static void withoutEvidence(InCatalog<MeasurementDeriver> subject) {
        FrameworkEvidence nothing = FrameworkEvidence.builder()
                .framework(FrameworkId.of("nothing-is-known"))
                .build();
        Expect.that(
                subject.thing()
                        .derive(nothing, subject.catalog().newestObservation())
                        .isEmpty(),
                "It derives a quantity from nothing.");
    }

    private static Optional<DerivedQuantity> derived(InCatalog<MeasurementDeriver> subject, FrameworkId framework) {
        return subject.thing()
                .derive(subject.catalog().evidence(framework), subject.catalog().newestObservation());
    }
}
