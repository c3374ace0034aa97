package io.framewise.catalog;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import io.framewise.model.framework.Assessment;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.Practice;
import io.framewise.model.framework.Suitability;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.Scenario;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks what needs a second object: references and weights. A dangling reference is an error in a scenario and a warning
 * elsewhere; weighing one thing twice is a warning (rules 11 and 15).
 */
final class ReferenceCheck {
    private final CatalogContents contents;
    private final List<Issue> issues;
    private final Set<FamilyId> families = new TreeSet<>();

    ReferenceCheck(CatalogContents contents, List<Issue> issues) {
        this.contents = contents;
        this.issues = issues;
        for (Regime regime : contents.regimes().values()) {
            families.add(regime.family());
        }
    }

    void run() {
        for (Criterion criterion : contents.criteria().values()) {
            criterion(criterion);
        }
        for (Regime regime : contents.regimes().values()) {
            regime(regime);
        }
        for (Framework framework : contents.frameworks().values()) {
            framework(framework);
        }
        for (Scenario scenario : contents.scenarios().values()) {
            scenario(scenario);
        }
    }

    private void criterion(Criterion criterion) {
        for (Definition definition : criterion.definitions()) {
            derivation(definition.derivation(), criterion.origin());
        }
        for (CriterionId other : criterion.redundantWith()) {
            expect(other, contents.criteria().keySet(), "criterion", criterion.origin(), false);
        }
        for (CriterionId other : criterion.mirrors()) {
            expect(other, contents.criteria().keySet(), "criterion", criterion.origin(), false);
        }
    }

    private void derivation(Derivation derivation, Origin origin) {
        if (derivation instanceof MetricDerivation metric) {
            expect(metric.metric(), contents.metrics().keySet(), "metric", origin, false);
        } else if (derivation instanceof AnyDerivation any) {
            for (MetricDerivation metric : any.metrics()) {
                derivation(metric, origin);
            }
        } else if (derivation instanceof RatioDerivation ratio) {
            derivation(ratio.numerator(), origin);
            derivation(ratio.denominator(), origin);
        } else if (derivation instanceof FeatureShareDerivation share) {
            features(share.features().keySet(), origin);
        } else if (derivation instanceof FeatureLevelDerivation levels) {
            for (LevelRule rule : levels.rules()) {
                features(rule.when().keySet(), origin);
            }
        } else if (derivation instanceof SeriesDerivation series) {
            expect(series.series(), contents.metrics().keySet(), "metric", origin, false);
        } else if (derivation instanceof MixDerivation mix) {
            for (MixPart part : mix.parts()) {
                derivation(part.derivation(), origin);
            }
        } else if (derivation instanceof CustomDerivation custom) {
            expect(custom.deriver(), contents.derivers().keySet(), "deriver", origin, true);
        } else if (!(derivation instanceof EventDerivation)) {
            throw new AssertionError(derivation);
        }
    }

    private void features(Set<FeatureId> ids, Origin origin) {
        for (FeatureId id : ids) {
            expect(id, contents.features().keySet(), "feature", origin, false);
        }
    }

    private void regime(Regime regime) {
        expect(regime.source(), contents.sources().keySet(), "source", regime.origin(), false);
        for (Yardstick yardstick : regime.yardsticks()) {
            expect(yardstick.metric(), contents.metrics().keySet(), "metric", regime.origin(), false);
        }
    }

    private void framework(Framework framework) {
        if (framework.summary().isPresent()) {
            sources(framework.summary().orElseThrow().evidence(), framework);
        }
        assessments(framework.strengths(), framework);
        assessments(framework.challenges(), framework);
        for (Practice practice : framework.practices()) {
            sources(practice.evidence(), framework);
        }
        for (Suitability suitability : framework.suits()) {
            sources(suitability.evidence(), framework);
            expect(suitability.scenario(), contents.scenarios().keySet(), "scenario", framework.origin(), false);
        }
        for (FrameworkId host : framework.buildsOn()) {
            expect(host, contents.frameworks().keySet(), "framework", framework.origin(), false);
        }
        if (hosts(framework, new TreeSet<>()).contains(framework.id())) {
            Issue issue = Issue.error(
                    ErrorCode.INCONSISTENT,
                    "The framework (%s) builds on itself, through %s.".formatted(framework.id(), framework.buildsOn()));
            issues.add(framework.origin().location().map(issue::at).orElse(issue));
        }
    }

    private void assessments(List<Assessment> assessments, Framework framework) {
        for (Assessment assessment : assessments) {
            sources(assessment.evidence(), framework);
            for (CriterionId id : assessment.criteria()) {
                expect(id, contents.criteria().keySet(), "criterion", framework.origin(), false);
            }
        }
    }

    /** What a framework builds on, directly or not. */
    private Set<FrameworkId> hosts(Framework framework, Set<FrameworkId> found) {
        for (FrameworkId host : framework.buildsOn()) {
            Framework known = contents.frameworks().get(host);
            if (found.add(host) && known != null) {
                hosts(known, found);
            }
        }
        return found;
    }

    private void sources(List<SourceId> sources, Framework framework) {
        for (SourceId id : sources) {
            expect(id, contents.sources().keySet(), "source", framework.origin(), false);
        }
    }

    private void scenario(Scenario scenario) {
        for (CriterionId id : scenario.weights().criteria()) {
            expect(id, contents.criteria().keySet(), "criterion", origin(scenario, id), true);
            Criterion criterion = contents.criteria().get(id);
            if (criterion != null) {
                weighedTwice(scenario, criterion);
            }
        }
        for (FamilyId id : scenario.families().keySet()) {
            // without any regime there is nothing to compare with, for example when only criteria are on the class path
            if (!families.isEmpty()) {
                expect(id, families, "family", origin(scenario, id), true);
            }
        }
        for (Requirement requirement : scenario.requirements()) {
            expect(
                    requirement.criterion(),
                    contents.criteria().keySet(),
                    "criterion",
                    origin(scenario, requirement.criterion()),
                    true);
            Criterion criterion = contents.criteria().get(requirement.criterion());
            if (criterion != null) {
                if (requirement.atLeast().isPresent()) {
                    bound(requirement.atLeast().orElseThrow(), criterion, scenario);
                }
                if (requirement.atMost().isPresent()) {
                    bound(requirement.atMost().orElseThrow(), criterion, scenario);
                }
            }
        }
        metricsWeighedTwice(scenario);
    }

    /** The origin of a scenario, at the place where it names something. */
    private static Origin origin(Scenario scenario, Object id) {
        Location place = scenario.places().get(id.toString());
        return place == null
                ? scenario.origin()
                : Origin.builder().from(scenario.origin()).location(place).build();
    }

    /** A requirement names a level of its criterion, or a number. */
    private void bound(String bound, Criterion criterion, Scenario scenario) {
        Set<String> levels = criterion.definitions().get(0).value().levels().keySet();
        if (levels.contains(bound) || isNumber(bound)) {
            return;
        }
        Issue issue = Issue.error(
                        ErrorCode.DANGLING,
                        "The level (%s) of criterion (%s) is not known.".formatted(bound, criterion.id()))
                .hint(
                        levels.isEmpty()
                                ? Optional.of("A number is needed.")
                                : DidYouMean.hint(bound, List.copyOf(levels))
                                        .or(() -> Optional.of("Known: " + String.join(", ", levels) + ".")));
        issues.add(Attribution.of(issue, scenario.origin()));
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException other) {
            return false;
        }
    }

    private void weighedTwice(Scenario scenario, Criterion criterion) {
        Set<CriterionId> weighed = scenario.weights().criteria();
        for (CriterionId other : criterion.redundantWith()) {
            Criterion second = contents.criteria().get(other);
            boolean saysSoToo = second != null && second.redundantWith().contains(criterion.id());
            if (weighed.contains(other) && (!saysSoToo || criterion.id().compareTo(other) < 0)) {
                warn(scenario, "weighs (%s) and (%s), which measure one thing".formatted(criterion.id(), other));
            }
        }
        for (CriterionId other : criterion.mirrors()) {
            if (weighed.contains(other)) {
                warn(scenario, "weighs (%s) and (%s), which are mirror images".formatted(criterion.id(), other));
            }
        }
        if (!criterion.weighted()) {
            warn(scenario, "weighs (%s), which is only to be shown".formatted(criterion.id()));
        }
    }

    private void metricsWeighedTwice(Scenario scenario) {
        Map<String, CriterionId> owner = new HashMap<>();
        for (CriterionId id : scenario.weights().criteria()) {
            Criterion criterion = contents.criteria().get(id);
            if (criterion == null) {
                continue;
            }
            for (String metric : Metrics.of(criterion)) {
                CriterionId other = owner.putIfAbsent(metric, id);
                if (other != null && !other.equals(id)) {
                    warn(scenario, "weighs the metric (%s) in (%s) and in (%s)".formatted(metric, other, id));
                }
            }
        }
    }

    private void warn(Scenario scenario, String what) {
        Issue issue = Issue.warning(ErrorCode.INCONSISTENT, "The scenario (%s) %s.".formatted(scenario.id(), what));
        issues.add(Attribution.of(issue, scenario.origin()));
    }

    private void expect(Object id, Collection<?> known, String kind, Origin origin, boolean required) {
        if (known.contains(id)) {
            return;
        }
        String message = "The %s (%s) is not known%s.".formatted(kind, id, required ? "" : "; it is kept but not used");
        Issue issue = (required ? Issue.error(ErrorCode.DANGLING, message) : Issue.warning(ErrorCode.DANGLING, message))
                .hint(DidYouMean.hint(
                        id.toString(), known.stream().map(Object::toString).toList()));
        issues.add(Attribution.of(issue, origin));
    }
}
