package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Step 1: finds what a request names, or says what may have been meant. */
final class RequestResolver {
    /** The fewest draws that can be asked for. */
    static final int FEWEST_DRAWS = 100;

    private static final int MOST_DRAWS = 200_000;

    private final Catalog catalog;

    RequestResolver(Catalog catalog) {
        this.catalog = catalog;
    }

    ResolvedRequest resolve(ComparisonRequest request) {
        if (catalog.frameworks().isEmpty()) {
            throw new InvalidRequestException(Issue.error(ErrorCode.REQUEST, "No frameworks on the class path.")
                    .hint("Maybe add io.framewise:framewise."));
        }
        SortedMap<FrameworkId, Framework> frameworks = new TreeMap<>();
        for (FrameworkId id : request.frameworks()) {
            frameworks.put(id, Lookup.find("framework", id, catalog.frameworks()));
        }
        if (frameworks.size() < 2) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "A comparison needs at least two different frameworks, not (%s)."
                                    .formatted(frameworks.keySet()))
                    .hint("Known: " + Lookup.joined(catalog.frameworks().keySet()) + "."));
        }
        if (request.draws() < FEWEST_DRAWS || request.draws() > MOST_DRAWS) {
            throw new InvalidRequestException(Issue.error(
                    ErrorCode.REQUEST,
                    "The number of draws (%s) must lie between (%s) and (%s)."
                            .formatted(request.draws(), FEWEST_DRAWS, MOST_DRAWS)));
        }
        Scenario scenario = weighed(Lookup.find("scenario", request.scenario(), catalog.scenarios()), request);
        Set<String> families = new TreeSet<>();
        for (Regime regime : catalog.regimes().values()) {
            families.add(regime.family().value());
        }
        for (Map.Entry<FamilyId, Double> family : request.families().entrySet()) {
            Lookup.expect("regime family", family.getKey().value(), families);
            positive("family", family.getKey().value(), family.getValue());
        }
        if (!request.families().isEmpty()
                && request.families().values().stream().noneMatch(weight -> weight > 0)) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "At least one regime family needs a weight above 0."));
        }
        checkWithout(request);
        Map<FamilyId, Double> stated = request.families().isEmpty() ? scenario.families() : request.families();
        LocalDate asOf = AsOf.of(request.asOf(), catalog);
        return new ResolvedRequest(request, frameworks, scenario, stated, asOf);
    }

    private Scenario weighed(Scenario scenario, ComparisonRequest request) {
        if (request.weights().isEmpty()) {
            return scenario;
        }
        if (!(scenario.weights() instanceof SwingPoints stated)) {
            throw new InvalidRequestException(Issue.error(
                    ErrorCode.REQUEST,
                    "The scenario (%s) does not state points, so single points cannot be replaced."
                            .formatted(scenario.id())));
        }
        SortedMap<CriterionId, Double> points = new TreeMap<>(stated.points());
        request.weights().forEach((criterion, weight) -> {
            if (!Lookup.find("criterion", criterion, catalog.criteria()).weighted()) {
                throw new InvalidRequestException(Issue.error(
                        ErrorCode.REQUEST,
                        "The criterion (%s) is only shown and cannot be weighed.".formatted(criterion)));
            }
            positive("criterion", criterion.value(), weight);
            points.put(criterion, weight);
        });
        if (points.values().stream().noneMatch(weight -> weight > 0)) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "At least one criterion needs a weight above 0."));
        }
        return Scenario.builder()
                .from(scenario)
                .weights(SwingPoints.builder().points(points).why(stated.why()).build())
                .build();
    }

    private static void positive(String kind, String id, double weight) {
        if (!(weight >= 0) || !Double.isFinite(weight)) {
            throw new InvalidRequestException(Issue.error(
                    ErrorCode.REQUEST,
                    "The weight (%s) of %s (%s) must be a finite number of at least 0.".formatted(weight, kind, id)));
        }
    }

    private void checkWithout(ComparisonRequest request) {
        Set<String> known = new TreeSet<>();
        for (PackId pack : catalog.packs().keySet()) {
            known.add(pack.value());
        }
        for (Source source : catalog.sources().values()) {
            known.add(source.id().value());
            known.add(source.group());
        }
        for (String name : request.without()) {
            Lookup.expect("source", name, known);
        }
    }
}
