package io.framewise.engine;

import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.ScreenedOut;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Scale;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.scenario.NotApplicableRule;
import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Step 3: alternatives that fail a hard requirement, or to which a weighed criterion does not apply where the scenario leaves out
 * the alternative then, with the reason. What is unknown does not fail, but is said.
 */
final class Screening {
    private final NotApplicableRule rule;
    private final List<ScreenedOut> screened = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();

    private Screening(NotApplicableRule rule) {
        this.rule = rule;
    }

    static Screening of(Scenario scenario, Map<CriterionId, CriterionColumn> columns, List<FrameworkId> alternatives) {
        Screening screening = new Screening(scenario.notApplicable().orElse(NotApplicableRule.CRITERION));
        for (Requirement requirement : scenario.requirements()) {
            CriterionColumn column = Objects.requireNonNull(columns.get(requirement.criterion()));
            for (int a = 0; a < alternatives.size(); a++) {
                screening.check(requirement, column, a, alternatives.get(a));
            }
        }
        if (screening.rule == NotApplicableRule.ALTERNATIVE) {
            for (CriterionId id : WeightPlan.of(scenario, Set.of()).criteria()) {
                CriterionColumn column = Objects.requireNonNull(columns.get(id));
                for (int a = 0; a < alternatives.size(); a++) {
                    if (column.state(a) == CellState.NOT_APPLICABLE) {
                        screening.inapplicable(column, a, alternatives.get(a));
                    }
                }
            }
        }
        return screening;
    }

    private void check(Requirement requirement, CriterionColumn column, int alternative, FrameworkId framework) {
        Cell cell = column.cell(0, alternative);
        OptionalDouble quantity = cell.quantity();
        if (column.state(alternative) == CellState.NOT_APPLICABLE) {
            if (rule == NotApplicableRule.ALTERNATIVE) {
                inapplicable(column, alternative, framework);
            } else {
                unchecked.add("%s: does not apply to %s, so the requirement was not checked (%s)"
                        .formatted(requirement.criterion(), framework, requirement.why()));
            }
            return;
        }
        if (cell.trace().state() == CellState.KNOWN && quantity.isEmpty()) {
            unchecked.add("%s: %s has no single figure, so the requirement was not checked (%s)"
                    .formatted(requirement.criterion(), framework, requirement.why()));
            return;
        }
        if (quantity.isEmpty() || cell.trace().state() != CellState.KNOWN) {
            unchecked.add("%s: not known whether %s meets the requirement (%s)"
                    .formatted(requirement.criterion(), framework, requirement.why()));
            return;
        }
        requirement.atLeast().ifPresent(bound -> {
            if (quantity.getAsDouble() < limit(column.criterion(), bound)) {
                fail(requirement, framework, cell, "at least", bound);
            }
        });
        requirement.atMost().ifPresent(bound -> {
            if (quantity.getAsDouble() > limit(column.criterion(), bound)) {
                fail(requirement, framework, cell, "at most", bound);
            }
        });
    }

    private void inapplicable(CriterionColumn column, int alternative, FrameworkId framework) {
        CriterionId criterion = column.criterion().id();
        boolean said = screened.stream()
                .anyMatch(out ->
                        out.framework().equals(framework) && out.criterion().equals(criterion));
        if (!said) {
            screened.add(ScreenedOut.builder()
                    .framework(framework)
                    .criterion(criterion)
                    .reason("%s does not apply to it: %s".formatted(criterion, column.inapplicable(alternative)))
                    .build());
        }
    }

    private void fail(Requirement requirement, FrameworkId framework, Cell cell, String relation, String bound) {
        screened.add(ScreenedOut.builder()
                .framework(framework)
                .criterion(requirement.criterion())
                .reason("%s is %s, required is %s %s: %s"
                        .formatted(
                                requirement.criterion(),
                                cell.trace().figure().orElse("unknown"),
                                relation,
                                bound,
                                requirement.why()))
                .build());
    }

    private static double limit(Criterion criterion, String bound) {
        if (criterion.definitions().get(0).value().scale() == Scale.ORDINAL) {
            Double value = criterion.definitions().get(0).value().levels().get(bound);
            if (value != null) {
                return value;
            }
        }
        return Double.parseDouble(bound);
    }

    List<ScreenedOut> screened() {
        return screened;
    }

    /** Requirements that could not be checked, in words. */
    List<String> unchecked() {
        return unchecked;
    }

    List<FrameworkId> remaining(List<FrameworkId> alternatives) {
        List<FrameworkId> remaining = new ArrayList<>(alternatives);
        for (ScreenedOut out : screened) {
            remaining.removeAll(List.of(out.framework()));
        }
        return remaining;
    }
}
