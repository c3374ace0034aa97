package io.framewise.contract;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.scenario.Scenario;
import java.util.List;

/** What every scenario keeps. */
final class ScenarioClauses {
    static final List<Clause<InCatalog<Scenario>>> ALL = List.of(
            Clause.of("scenario.named", "Its title and purpose can be read.", ScenarioClauses::named),
            Clause.of(
                    "scenario.contributed",
                    "It says which plugin or pack it comes from.",
                    ScenarioClauses::contributed),
            Clause.of(
                    "scenario.criteria",
                    "It weighs criteria that are known and made to be weighed.",
                    ScenarioClauses::criteria),
            Clause.of("scenario.answered", "It gives an answer whose probabilities add up.", ScenarioClauses::answered),
            Clause.of(
                    "scenario.repeatable", "It gives the same answer for the same seed.", ScenarioClauses::repeatable),
            Clause.of(
                    "scenario.order",
                    "The order in which frameworks are named does not matter.",
                    ScenarioClauses::order));

    private ScenarioClauses() {}

    private static void named(InCatalog<Scenario> subject) {
        Expect.readable("title", subject.thing().title());
        Expect.readable("purpose", subject.thing().purpose());
    }

    private static void contributed(InCatalog<Scenario> subject) {
        Expect.that(
                subject.catalog().packs().containsKey(subject.thing().origin().pack()),
                "The origin (%s) is no plugin or pack of the catalog.",
                subject.thing().origin().pack());
    }

    private static void criteria(InCatalog<Scenario> subject) {
        Expect.that(!subject.thing().weights().criteria().isEmpty(), "It weighs nothing.");
        for (CriterionId id : subject.thing().weights().criteria()) {
            Criterion criterion = subject.catalog().criteria().get(id);
            Expect.that(criterion != null, "The criterion (%s) is not there.", id);
            Expect.that(criterion == null || criterion.weighted(), "The criterion (%s) is made to be shown only.", id);
        }
    }

    private static void answered(InCatalog<Scenario> subject) {
        List<FrameworkId> two = two(subject);
        if (two.size() == 2) {
            InCatalog.sound(answer(subject, two));
        }
    }

    private static void repeatable(InCatalog<Scenario> subject) {
        List<FrameworkId> two = two(subject);
        if (two.size() == 2) {
            Expect.that(
                    answer(subject, two).equals(answer(subject, two)), "A second answer to the same request differs.");
        }
    }

    private static void order(InCatalog<Scenario> subject) {
        List<FrameworkId> two = two(subject);
        if (two.size() == 2) {
            Expect.that(
                    answer(subject, two)
                            .ranking()
                            .equals(answer(subject, List.of(two.get(1), two.get(0)))
                                    .ranking()),
                    "The ranking differs when %s are named the other way round.",
                    two);
        }
    }

    private static List<FrameworkId> two(InCatalog<Scenario> subject) {
        return subject.catalog().frameworks().keySet().stream().limit(2).toList();
    }

    private static Comparison answer(InCatalog<Scenario> subject, List<FrameworkId> frameworks) {
        return subject.compare(ComparisonRequest.builder()
                .frameworks(frameworks)
                .scenario(subject.thing().id())
                .draws(InCatalog.DRAWS)
                .exploring(false)
                .build());
    }
}
