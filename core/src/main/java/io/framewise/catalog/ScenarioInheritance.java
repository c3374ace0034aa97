package io.framewise.catalog;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives scenarios that extend another what they do not say themselves: horizon, families, requirements, what is left out when a
 * criterion does not apply, note, and, where both state points, the points of criteria that the extending scenario does not name
 * (0 takes one out).
 */
final class ScenarioInheritance {
    /** More than anybody can follow, and few enough for the stack. */
    private static final int MOST_LEVELS = 16;

    private final SortedMap<ScenarioId, Scenario> written;
    private final SortedMap<ScenarioId, Scenario> resolved = new TreeMap<>();
    private final List<Issue> issues;

    ScenarioInheritance(SortedMap<ScenarioId, Scenario> written, List<Issue> issues) {
        this.written = written;
        this.issues = issues;
    }

    SortedMap<ScenarioId, Scenario> resolve() {
        for (Scenario scenario : written.values()) {
            resolve(scenario, new LinkedHashSet<>());
        }
        return resolved;
    }

    private Scenario resolve(Scenario scenario, Set<ScenarioId> path) {
        Scenario known = resolved.get(scenario.id());
        if (known != null) {
            return known;
        }
        Scenario result = scenario;
        if (scenario.parent().isPresent()) {
            ScenarioId parent = scenario.parent().orElseThrow();
            if (!path.add(scenario.id())) {
                report(scenario, "The scenario (%s) extends itself through (%s).".formatted(scenario.id(), path), "");
            } else if (path.size() > MOST_LEVELS) {
                report(
                        scenario,
                        "The scenario (%s) extends others over more than (%s) levels."
                                .formatted(scenario.id(), MOST_LEVELS),
                        "");
            } else if (!written.containsKey(parent)) {
                report(
                        scenario,
                        "The scenario (%s) extends (%s), which is not there.".formatted(scenario.id(), parent),
                        parent.value());
            } else {
                result = extended(scenario, resolve(java.util.Objects.requireNonNull(written.get(parent)), path));
            }
        }
        resolved.put(result.id(), result);
        return result;
    }

    private static Scenario extended(Scenario child, Scenario parent) {
        Scenario.Builder builder = Scenario.builder().from(child);
        if (child.horizon().isZero()) {
            builder.horizon(parent.horizon());
        }
        if (child.notApplicable().isEmpty()) {
            builder.notApplicable(parent.notApplicable());
        }
        if (child.families().isEmpty()) {
            builder.families(parent.families()).familiesWhy(parent.familiesWhy());
        }
        if (child.requirements().isEmpty()) {
            builder.requirements(parent.requirements());
        }
        if (child.note().isEmpty()) {
            builder.note(parent.note());
        }
        if (child.weights() instanceof SwingPoints own && parent.weights() instanceof SwingPoints inherited) {
            SortedMap<CriterionId, Double> points = new TreeMap<>(inherited.points());
            points.putAll(own.points());
            points.values().removeIf(value -> value == 0);
            SortedMap<CriterionId, String> why = new TreeMap<>(inherited.why());
            why.putAll(own.why());
            why.keySet().retainAll(points.keySet());
            builder.weights(SwingPoints.builder().points(points).why(why).build());
        }
        return builder.build();
    }

    private void report(Scenario scenario, String message, String missing) {
        Issue issue = Issue.error(ErrorCode.DANGLING, message)
                .hint(
                        missing.isEmpty()
                                ? java.util.Optional.empty()
                                : DidYouMean.hint(
                                        missing,
                                        written.keySet().stream()
                                                .map(ScenarioId::value)
                                                .toList()));
        issues.add(Attribution.of(issue, scenario.origin()));
    }
}
