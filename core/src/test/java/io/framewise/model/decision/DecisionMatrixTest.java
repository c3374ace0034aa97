package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionMatrixTest {
    private static final List<String> ROWS = List.of("flask", "fastapi", "django");
    private static final List<String> COLUMNS = List.of("size", "speed");

    @Test
    void holds_cells_row_by_row() {
        DecisionMatrix matrix = DecisionMatrix.of(ROWS, COLUMNS, new double[] {1, 1}, new double[] {1, 2, 3, 4, 5, 6});
        assertThat(matrix.value(0, 1)).isEqualTo(2);
        assertThat(matrix.value(1, 0)).isEqualTo(3);
        assertThat(matrix.value(2, 1)).isEqualTo(6);
        assertThat(matrix.alternatives()).isEqualTo(ROWS);
        assertThat(matrix.criteria()).isEqualTo(COLUMNS);
    }

    @Test
    void rescales_weights_to_sum_to_1() {
        DecisionMatrix matrix = DecisionMatrix.of(ROWS, COLUMNS, new double[] {30, 10}, new double[6]);
        assertThat(matrix.weight(0)).isEqualTo(0.75, within(1e-15));
        assertThat(matrix.weight(1)).isEqualTo(0.25, within(1e-15));
    }

    @Test
    void does_not_change_when_the_arrays_it_was_made_of_do() {
        double[] weights = {1, 1};
        double[] values = {1, 2, 3, 4, 5, 6};
        DecisionMatrix matrix = DecisionMatrix.of(ROWS, COLUMNS, weights, values);
        weights[0] = 9;
        values[0] = 9;
        assertThat(matrix.weight(0)).isEqualTo(0.5);
        assertThat(matrix.value(0, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void names_the_criterion_whose_weight_is_not_possible(double weight) {
        rejected("of criterion (speed)", ROWS, COLUMNS, new double[] {1, weight}, new double[6]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void names_the_cell_that_is_not_finite(double value) {
        rejected("The cell (fastapi, speed)", ROWS, COLUMNS, new double[] {1, 1}, new double[] {1, 2, 3, value, 5, 6});
    }

    @Test
    void needs_a_positive_weight() {
        rejected("positive sum", ROWS, COLUMNS, new double[] {0, 0}, new double[6]);
    }

    @Test
    void needs_sizes_that_fit() {
        rejected("(1) weights", ROWS, COLUMNS, new double[] {1}, new double[6]);
        rejected("(5) cells", ROWS, COLUMNS, new double[] {1, 1}, new double[5]);
        rejected("(0) alternatives", List.of(), COLUMNS, new double[] {1, 1}, new double[0]);
        rejected("(0) criteria", ROWS, List.of(), new double[0], new double[0]);
    }

    private static void rejected(
            String message, List<String> alternatives, List<String> criteria, double[] weights, double[] values) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> DecisionMatrix.of(alternatives, criteria, weights, values))
                .withMessageContaining(message);
    }
}
