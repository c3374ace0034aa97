package io.framewise.contract;

import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.Point;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every criterion keeps. */
final class CriterionClauses {
    static final List<Clause<InCatalog<Criterion>>> ALL = List.of(
            Clause.of("criterion.named", "Its title, group and unit can be read.", CriterionClauses::named),
            Clause.of("criterion.question", "It asks a question.", CriterionClauses::question),
            Clause.of(
                    "criterion.contributed",
                    "It says which plugin or pack it comes from.",
                    CriterionClauses::contributed),
            Clause.of(
                    "criterion.values",
                    "Each value lies in [0, 1], and 0 and 1 are both there.",
                    CriterionClauses::values),
            Clause.of(
                    "criterion.direction",
                    "Values go one way, that of the criterion if it has one definition; towards a target they rise, then fall.",
                    CriterionClauses::direction),
            Clause.of("criterion.deriver", "A deriver that it names is there.", CriterionClauses::deriver),
            Clause.of(
                    "criterion.relatives",
                    "What it is redundant with or mirrors is known, and not itself.",
                    CriterionClauses::relatives),
            Clause.of(
                    "criterion.only-shown",
                    "A criterion that is only shown is refused as a weight.",
                    CriterionClauses::onlyShown));

    private CriterionClauses() {}

    private static void named(InCatalog<Criterion> subject) {
        Expect.readable("title", subject.thing().title());
        Expect.readable("group", subject.thing().group());
        Expect.readable("unit", subject.thing().unit());
    }

    private static void question(InCatalog<Criterion> subject) {
        Expect.readable("question", subject.thing().question());
        Expect.that(
                subject.thing().question().endsWith("?"),
                "The question (%s) must end with a question mark.",
                subject.thing().question());
    }

    private static void contributed(InCatalog<Criterion> subject) {
        Expect.that(
                subject.catalog().packs().containsKey(subject.thing().origin().pack()),
                "The origin (%s) is no plugin or pack of the catalog.",
                subject.thing().origin().pack());
    }

    private static void values(InCatalog<Criterion> subject) {
        for (Definition definition : subject.thing().definitions()) {
            double lowest = 1;
            double highest = 0;
            for (Point point : definition.value().points()) {
                Expect.that(
                        point.value() >= 0 && point.value() <= 1,
                        "The value (%s) of the definition (%s) must lie in [0, 1].",
                        point.value(),
                        definition.id());
                lowest = Math.min(lowest, point.value());
                highest = Math.max(highest, point.value());
            }
            Expect.that(
                    definition.value().points().isEmpty() || lowest < highest,
                    "The definition (%s) gives every quantity the same value.",
                    definition.id());
        }
    }

    private static void direction(InCatalog<Criterion> subject) {
        Criterion criterion = subject.thing();
        for (Definition definition : criterion.definitions()) {
            List<Point> points = definition.value().points();
            boolean rises = false;
            boolean falls = false;
            for (int i = 1; i < points.size(); i++) {
                double step = points.get(i).value() - points.get(i - 1).value();
                Expect.that(
                        !(falls && step > 0),
                        "Under the definition (%s) the value falls and rises again at the quantity (%s).",
                        definition.id(),
                        points.get(i - 1).quantity());
                rises |= step > 0;
                falls |= step < 0;
            }
            Expect.that(
                    criterion.direction() == Direction.TARGET || !(rises && falls),
                    "The criterion is to be (%s), but under the definition (%s) the value rises and falls.",
                    criterion.direction(),
                    definition.id());
            Expect.that(
                    criterion.definitions().size() > 1
                            || !(criterion.direction() == Direction.MAXIMIZE ? falls : rises)
                            || criterion.direction() == Direction.TARGET,
                    "The criterion is to be (%s), but its value goes the other way.",
                    criterion.direction());
        }
    }

    private static void deriver(InCatalog<Criterion> subject) {
        for (Definition definition : subject.thing().definitions()) {
            if (definition.derivation() instanceof CustomDerivation custom) {
                Expect.that(
                        subject.catalog().derivers().containsKey(custom.deriver()),
                        "The deriver (%s) is not there.",
                        custom.deriver());
            }
        }
    }

    private static void relatives(InCatalog<Criterion> subject) {
        Criterion criterion = subject.thing();
        for (Set<CriterionId> relatives : List.of(criterion.redundantWith(), criterion.mirrors())) {
            for (CriterionId relative : relatives) {
                Expect.that(!relative.equals(criterion.id()), "It names itself (%s).", relative);
                Expect.that(
                        subject.catalog().criteria().containsKey(relative),
                        "The criterion (%s) is not there.",
                        relative);
            }
        }
    }

    private static void onlyShown(InCatalog<Criterion> subject) {
        List<FrameworkId> two =
                subject.catalog().frameworks().keySet().stream().limit(2).toList();
        if (subject.thing().weighted() || two.size() < 2) {
            return;
        }
        for (Scenario scenario : subject.catalog().scenarios().values()) {
            if (scenario.weights() instanceof SwingPoints) {
                Expect.refused(
                        "A weight for (" + subject.thing().id() + ")",
                        () -> subject.compare(ComparisonRequest.builder()
                                .frameworks(two)
                                .scenario(scenario.id())
                                .weights(Map.of(subject.thing().id(), 50.0))
                                .draws(InCatalog.DRAWS)
                                .exploring(false)
                                .build()));
            }
        }
    }
}
