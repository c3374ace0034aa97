package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.id.CriterionId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.scenario.NotApplicableRule;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.samples.SamplePack;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All forms of weights, and what else a scenario says. */
class ScenarioFormsTest extends Rejections {
    private static final CriterionId SIZE = CriterionId.of("size");
    private static final CriterionId SPEED = CriterionId.of("speed");
    private static final String POINTS = "form: swing-points\n  values: {speed: 40, size: 20, features: 40}";

    private static SamplePack weights(String weights) {
        return FULL.replacing("scenarios/site.yaml", POINTS, weights);
    }

    private Scenario scenario(SamplePack pack, String id) {
        return PackReader.read(written(pack), "sample").part().scenarios().stream()
                .filter(scenario -> scenario.id().equals(ScenarioId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void points() {
        assertThat(scenario(weights("form: swing-points\n  values: {speed: 40.5, size: 0}"), "site")
                        .weights())
                .isEqualTo(SwingPoints.builder()
                        .putPoint(SPEED, 40.5)
                        .putPoint(SIZE, 0)
                        .putWhy(SPEED, "Many visitors.")
                        .build());
        assertThat(scenario(weights("form: swing-points\n  values: {speed: 40, why: 60}"), "site")
                        .weights()
                        .criteria())
                .contains(CriterionId.of("why"));
        rejected(
                weights("form: swing-points\n  values: {speed: -40}"),
                "sample/scenarios/site.yaml:8:19: A weight (-40.0) must be at least 0. [FW-PACK-VALUE]");
    }

    @Test
    void ranges_of_points() {
        assertThat(scenario(weights("form: ranges\n  values: {speed: [10, 40], size: [0, 90]}"), "site")
                        .weights())
                .isEqualTo(WeightRanges.builder()
                        .putRange(SPEED, Range.builder().low(10).high(40).build())
                        .putRange(SIZE, Range.builder().low(0).high(90).build())
                        .putWhy(SPEED, "Many visitors.")
                        .build());
        rejected(
                weights("form: ranges\n  values: {speed: [10, 40], size: [0, 20]}"),
                "sample/scenarios/site.yaml:7:3: The ranges allow sums from (10.0) to (60.0), but the points must sum to (100.0)."
                        + " [FW-MODEL-INVALID]");
        rejected(
                weights("form: ranges\n  values: {speed: [40, 10]}"),
                "sample/scenarios/site.yaml:8:19: The range [40.0, 10.0] must ascend from at least 0."
                        + " [FW-MODEL-INVALID]");
        rejected(
                weights("form: ranges\n  values: {speed: 40}"),
                "sample/scenarios/site.yaml:8:19: A range is [low, high], but here is an integer (40). [FW-PACK-VALUE]");
        rejected(
                weights("form: ranges\n  values: {speed: [1, 2, 3]}"),
                "sample/scenarios/site.yaml:8:19: A range is [low, high], but here is a list of 3. [FW-PACK-VALUE]");
    }

    @Test
    void an_order() {
        assertThat(scenario(weights("form: order\n  values: [speed, size]"), "site")
                        .weights())
                .isEqualTo(WeightOrder.builder()
                        .addOrder(SPEED, SIZE)
                        .putWhy(SPEED, "Many visitors.")
                        .build());
        rejected(
                weights("form: order\n  values: [speed, size, speed]"),
                "sample/scenarios/site.yaml:7:3: The order ([speed, size, speed]) must name each criterion once."
                        + " [FW-MODEL-INVALID]");
        rejected(
                weights("form: order\n  values: {speed: 1}"),
                "sample/scenarios/site.yaml:8:11: The field (values) needs text, but here is a mapping. [FW-PACK-VALUE]");
    }

    @Test
    void another_form_is_rejected() {
        rejected(
                weights("form: swing\n  values: {speed: 40}"),
                "sample/scenarios/site.yaml:7:9: The field (form) cannot be (swing); it is one of swing-points, ranges,"
                        + " order. Maybe 'swing-points' is meant. [FW-PACK-VALUE]");
    }

    @Test
    void a_scenario_weighs_something() {
        rejected(
                weights("form: swing-points\n  values: {}"),
                "sample/scenarios/site.yaml:8:11: A scenario weighs at least one criterion. [FW-PACK-MISSING-FIELD]");
        rejected(
                weights("form: order"),
                "sample/scenarios/site.yaml:7:3: The field (values) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                FULL.with("scenarios/site.yaml", "id: site\ntitle: A site\npurpose: Serve.\n"),
                "sample/scenarios/site.yaml:1:1: The field (weights) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void a_scenario_that_extends_another_may_leave_out_its_weights() {
        Scenario child = scenario(
                FULL.with("scenarios/child.yaml", "id: child\ntitle: T\npurpose: P\nextends: site\n"), "child");
        assertThat(child.parent()).contains(ScenarioId.of("site"));
        assertThat(child.weights().criteria()).isEmpty();
    }

    @Test
    void a_scenario_says_what_is_left_out_when_a_criterion_does_not_apply() {
        assertThat(scenario(FULL, "site").notApplicable()).isEmpty();
        for (NotApplicableRule rule : NotApplicableRule.values()) {
            assertThat(scenario(notApplicable(rule.name().toLowerCase(Locale.ROOT)), "site")
                            .notApplicable())
                    .contains(rule);
        }
        rejected(
                notApplicable("criterium"),
                "sample/scenarios/site.yaml:2:16: The field (notApplicable) cannot be (criterium); it is one of criterion,"
                        + " alternative. Maybe 'criterion' is meant. [FW-PACK-VALUE]");
    }

    private static SamplePack notApplicable(String rule) {
        return FULL.replacing("scenarios/site.yaml", "id: site\n", "id: site\nnotApplicable: " + rule + "\n");
    }

    @Test
    void family_weights_are_numbers_from_0() {
        assertThat(scenario(
                                FULL.replacing("scenarios/site.yaml", "{reuse: 1, why", "{reuse: 0.5, other: 0, why"),
                                "site")
                        .families())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        io.framewise.model.id.FamilyId.of("reuse"),
                        0.5,
                        io.framewise.model.id.FamilyId.of("other"),
                        0.0));
        rejected(
                FULL.replacing("scenarios/site.yaml", "{reuse: 1, why", "{reuse: -1, why"),
                "sample/scenarios/site.yaml:5:19: A weight (-1.0) must be at least 0. [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("scenarios/site.yaml", "why: Behind one proxy.}", "why: 3}"),
                "sample/scenarios/site.yaml:5:27: The field (why) needs text, but here is an integer (3)."
                        + " Maybe quote it: \"3\". [FW-PACK-VALUE]");
    }

    @Test
    void a_requirement_has_a_bound_of_one_value() {
        SamplePack levels = FULL.replacing("scenarios/site.yaml", "at-least: 0.1", "at-least: some, at-most: full");
        assertThat(scenario(levels, "site").requirements().get(0).atLeast()).contains("some");
        assertThat(scenario(levels, "site").requirements().get(0).atMost()).contains("full");
        rejected(
                FULL.replacing("scenarios/site.yaml", "at-least: 0.1", "at-least: [0.1]"),
                "sample/scenarios/site.yaml:11:37: A bound is a single value, but here is a list of 1. [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("scenarios/site.yaml", "at-least: 0.1, ", ""),
                "sample/scenarios/site.yaml:11:5: The requirement on (features) needs a bound. [FW-MODEL-INVALID]");
    }
}
