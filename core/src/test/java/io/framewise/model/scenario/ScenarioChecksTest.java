package io.framewise.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidModelException;
import io.framewise.error.Location;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.origin.Origin;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioChecksTest {
    private final CriterionId size = CriterionId.of("size");
    private final CriterionId speed = CriterionId.of("speed");
    private final Scenario scenario = Scenario.builder()
            .id(ScenarioId.of("small-project"))
            .title("Small project")
            .purpose("A site.")
            .horizon(Period.ofMonths(12))
            .weights(SwingPoints.builder().putPoint(size, 100).build())
            .origin(Origin.of(PackId.of("org.example"), "2026.04", Location.of("a.yaml", 1, 1)))
            .build();

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void points_and_family_weights_are_at_least_0(double weight) {
        rejected(
                "of (size) must be at least 0",
                () -> SwingPoints.builder().putPoint(size, weight).build());
        rejected(
                "of family (no-reuse) must be at least 0",
                () -> Scenario.builder()
                        .from(scenario)
                        .putFamily(FamilyId.of("no-reuse"), weight)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "10, 9", "NaN, 10", "0, NaN", "0, Infinity"})
    void a_range_ascends_from_at_least_0(double low, double high) {
        rejected(
                "must ascend from at least 0",
                () -> Range.builder().low(low).high(high).build());
    }

    @Test
    void an_order_names_each_criterion_once() {
        assertThat(WeightOrder.builder().addOrder(speed, size).build().criteria())
                .containsExactly(speed, size);
        rejected(
                "must name each criterion once",
                () -> WeightOrder.builder().addOrder(speed, size, speed).build());
    }

    @Test
    void a_requirement_needs_a_bound() {
        rejected(
                "The requirement on (size) needs a bound.",
                () -> Requirement.builder().criterion(size).why("small devices").build());
        assertThat(Requirement.builder()
                        .criterion(size)
                        .atMost("10")
                        .why("small devices")
                        .build()
                        .atMost())
                .contains("10");
    }

    @Test
    void a_decision_does_not_look_back() {
        rejected(
                "must not be negative",
                () -> Scenario.builder()
                        .from(scenario)
                        .horizon(Period.ofMonths(-1))
                        .build());
    }

    @Test
    void every_form_of_weights_names_the_weighed_criteria() {
        assertThat(scenario.weights().criteria()).containsExactly(size);
        Range range = Range.builder().low(10).high(80).build();
        assertThat(WeightRanges.builder()
                        .putRange(speed, range)
                        .putRange(size, range)
                        .build()
                        .criteria())
                .containsExactly(size, speed);
    }

    private static void rejected(String message, Runnable construction) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(construction::run)
                .withMessageContaining(message);
    }
}
