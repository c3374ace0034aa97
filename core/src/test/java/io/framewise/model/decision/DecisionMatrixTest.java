package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
        DecisionMatrix matrix = DecisionMatrix.ofBenefits(ROWS, COLUMNS, new double[] {1, 2, 3, 4, 5, 6});
        assertThat(matrix.value(0, 1)).isEqualTo(2);
        assertThat(matrix.value(1, 0)).isEqualTo(3);
        assertThat(matrix.value(2, 1)).isEqualTo(6);
        assertThat(matrix.column(1)).containsExactly(2, 4, 6);
        assertThat(matrix.alternatives()).isEqualTo(ROWS);
        assertThat(matrix.criteria()).isEqualTo(COLUMNS);
    }

    @Test
    void knows_whether_more_is_better() {
        DecisionMatrix matrix =
                DecisionMatrix.of(ROWS, COLUMNS, List.of(Objective.MINIMIZE, Objective.MAXIMIZE), new double[6]);
        assertThat(matrix.maximizes(0)).isFalse();
        assertThat(matrix.maximizes(1)).isTrue();
    }

    @Test
    void does_not_change_when_the_array_it_was_made_of_does() {
        double[] values = {1, 2, 3, 4, 5, 6};
        DecisionMatrix matrix = DecisionMatrix.ofBenefits(ROWS, COLUMNS, values);
        values[0] = 9;
        matrix.values()[1] = 9;
        assertThat(matrix.values()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void takes_other_cells_with_objectives_of_their_own() {
        DecisionMatrix matrix =
                DecisionMatrix.of(ROWS, COLUMNS, List.of(Objective.MINIMIZE, Objective.MAXIMIZE), new double[6]);
        DecisionMatrix other =
                matrix.withValues(List.of(Objective.MAXIMIZE, Objective.MAXIMIZE), new double[] {1, 2, 3, 4, 5, 6});
        assertThat(other.maximizes(0)).isTrue();
        assertThat(other.value(2, 1)).isEqualTo(6);
        assertThat(other.alternatives()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void names_the_cell_that_is_not_finite(double value) {
        rejected("The cell (fastapi, speed)", ROWS, COLUMNS, new double[] {1, 2, 3, value, 5, 6});
    }

    @Test
    void needs_sizes_that_fit() {
        rejected("(5) cells", ROWS, COLUMNS, new double[5]);
        rejected("(0) alternatives", List.of(), COLUMNS, new double[0]);
        rejected("(0) criteria", ROWS, List.of(), new double[0]);
    }

    private static void rejected(String message, List<String> alternatives, List<String> criteria, double[] values) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> DecisionMatrix.ofBenefits(alternatives, criteria, values))
                .withMessageContaining(message);
    }
}
