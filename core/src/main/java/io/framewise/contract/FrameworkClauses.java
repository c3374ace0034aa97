package io.framewise.contract;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.framework.Assessment;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.framework.Practice;
import io.framewise.model.framework.Suitability;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import java.util.List;
import java.util.Optional;

/** What every framework keeps. */
final class FrameworkClauses {
    static final List<Clause<InCatalog<Framework>>> ALL = List.of(
            Clause.of("framework.named", "Its name and ecosystem can be read.", FrameworkClauses::named),
            Clause.of(
                    "framework.contributed",
                    "It says which plugin or pack it comes from.",
                    FrameworkClauses::contributed),
            Clause.of("framework.cited", "Every sentence about it cites a source.", FrameworkClauses::cited),
            Clause.of(
                    "framework.hosts", "An add-on builds on other frameworks that are known.", FrameworkClauses::hosts),
            Clause.of(
                    "framework.evidence",
                    "All of its evidence is about it and of a known source.",
                    FrameworkClauses::evidence),
            Clause.of(
                    "framework.compared",
                    "It takes part in a comparison with another framework.",
                    FrameworkClauses::compared),
            Clause.of(
                    "framework.not-with-itself",
                    "A comparison with itself alone is refused.",
                    FrameworkClauses::notWithItself));

    private FrameworkClauses() {}

    private static void named(InCatalog<Framework> subject) {
        Expect.readable("name", subject.thing().name());
        Expect.readable("ecosystem", subject.thing().ecosystem());
    }

    private static void contributed(InCatalog<Framework> subject) {
        Expect.that(
                subject.catalog().packs().containsKey(subject.thing().origin().pack()),
                "The origin (%s) is no plugin or pack of the catalog.",
                subject.thing().origin().pack());
    }

    private static void cited(InCatalog<Framework> subject) {
        Framework framework = subject.thing();
        Catalog catalog = subject.catalog();
        framework.summary().ifPresent(summary -> cited(catalog, summary.text(), summary.evidence()));
        for (Assessment strength : framework.strengths()) {
            cited(catalog, strength.text(), strength.evidence());
        }
        for (Assessment challenge : framework.challenges()) {
            cited(catalog, challenge.text(), challenge.evidence());
        }
        for (Practice practice : framework.practices()) {
            cited(catalog, practice.text(), practice.evidence());
        }
        for (Suitability suitability : framework.suits()) {
            cited(catalog, suitability.text(), suitability.evidence());
        }
    }

    private static void cited(Catalog catalog, String text, List<SourceId> sources) {
        Expect.that(!sources.isEmpty(), "The sentence (%s) cites nothing.", text);
        for (SourceId source : sources) {
            Expect.that(
                    catalog.sources().containsKey(source),
                    "The sentence (%s) cites (%s), which is not there.",
                    text,
                    source);
        }
    }

    private static void hosts(InCatalog<Framework> subject) {
        for (FrameworkId host : subject.thing().buildsOn()) {
            Expect.that(!host.equals(subject.thing().id()), "It builds on itself (%s).", host);
            Expect.that(subject.catalog().frameworks().containsKey(host), "The host (%s) is not there.", host);
        }
    }

    private static void evidence(InCatalog<Framework> subject) {
        FrameworkId id = subject.thing().id();
        FrameworkEvidence evidence = subject.catalog().evidence(id);
        evidence.measurements().forEach(measurement -> {
            Expect.that(
                    measurement.framework().equals(id), "The measurement (%s) is about another one.", measurement.id());
            Expect.that(
                    subject.catalog().sources().containsKey(measurement.source()),
                    "The measurement (%s) has the source (%s), which is not there.",
                    measurement.id(),
                    measurement.source());
        });
    }

    private static void compared(InCatalog<Framework> subject) {
        FrameworkId id = subject.thing().id();
        Optional<FrameworkId> other = subject.catalog().frameworks().keySet().stream()
                .filter(candidate -> !candidate.equals(id))
                .findFirst();
        if (other.isEmpty()) {
            return;
        }
        for (ScenarioId scenario : subject.catalog().scenarios().keySet()) {
            InCatalog.sound(subject.compare(ComparisonRequest.builder()
                    .addFrameworks(id, other.get())
                    .scenario(scenario)
                    .draws(InCatalog.DRAWS)
                    .exploring(false)
                    .build()));
        }
    }

    private static void notWithItself(InCatalog<Framework> subject) {
        FrameworkId id = subject.thing().id();
        for (ScenarioId scenario : subject.catalog().scenarios().keySet()) {
            Expect.refused(
                    "A comparison of (" + id + ") with itself",
                    () -> subject.compare(ComparisonRequest.builder()
                            .addFrameworks(id, id)
                            .scenario(scenario)
                            .build()));
        }
    }
}
