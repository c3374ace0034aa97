package io.framewise.model.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFunctionTest {

    @Test
    void rises_between_two_reference_points_when_more_is_better() {
        assertThat(ValueFunction.between(Scale.LINEAR, 10, 30).points())
                .containsExactly(Point.of(10, 0), Point.of(30, 1));
    }

    @Test
    void falls_between_two_reference_points_when_less_is_better() {
        assertThat(ValueFunction.between(Scale.LOG, 30, 10).points()).containsExactly(Point.of(10, 1), Point.of(30, 0));
    }

    @Test
    void needs_two_different_reference_points() {
        rejected("must ascend", () -> ValueFunction.between(Scale.LINEAR, 10, 10));
    }

    @Test
    void needs_two_points_or_for_an_ordinal_scale_levels() {
        rejected(
                "at least two points",
                () -> ValueFunction.builder()
                        .scale(Scale.LINEAR)
                        .addPoints(Point.of(1, 0))
                        .build());
        rejected(
                "needs levels",
                () -> ValueFunction.builder()
                        .scale(Scale.ORDINAL)
                        .addPoints(Point.of(1, 0), Point.of(2, 1))
                        .build());
        assertThat(ValueFunction.builder()
                        .scale(Scale.ORDINAL)
                        .putLevel("no", 0)
                        .putLevel("yes", 1)
                        .build()
                        .levels())
                .containsEntry("yes", 1.0);
    }

    @Test
    void has_ascending_points() {
        rejected(
                "(1.0) does not",
                () -> ValueFunction.builder()
                        .scale(Scale.LINEAR)
                        .addPoints(Point.of(2, 0), Point.of(1, 1))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1})
    void has_positive_points_on_a_logarithmic_scale(double quantity) {
        rejected("must be positive", () -> ValueFunction.between(Scale.LOG, quantity, 10));
        assertThat(ValueFunction.between(Scale.LINEAR, quantity, 10).points()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void has_values_between_0_and_1(double value) {
        rejected("in [0, 1]", () -> Point.of(1, value));
        rejected(
                "in [0, 1]",
                () -> ValueFunction.builder()
                        .scale(Scale.ORDINAL)
                        .putLevel("no", value)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void has_finite_quantities(double quantity) {
        rejected("must be finite", () -> Point.of(quantity, 1));
    }

    private static void rejected(String message, Runnable construction) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(construction::run)
                .withMessageContaining(message);
    }
}
