package io.framewise.decision.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorNormalizationTest {
    private final VectorNormalization normalization = new VectorNormalization();

    @Test
    void every_column_gets_length_1_and_keeps_its_objective() {
        DecisionMatrix normalized = normalization.normalize(DecisionMatrix.of(
                List.of("a", "b"),
                List.of("benefit", "cost"),
                List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
                new double[] {3, -8, 4, 6}));
        assertThat(normalized.column(0)).containsExactly(new double[] {0.6, 0.8}, within(1e-15));
        assertThat(normalized.column(1)).containsExactly(new double[] {-0.8, 0.6}, within(1e-15));
        assertThat(normalized.objectives()).containsExactly(Objective.MAXIMIZE, Objective.MINIMIZE);
    }

    @Test
    void a_column_of_zeros_stays_zero_and_huge_and_tiny_cells_neither_overflow_nor_vanish() {
        DecisionMatrix normalized = normalization.normalize(DecisionMatrix.ofBenefits(
                List.of("a", "b"), List.of("zero", "huge", "tiny"), new double[] {0, 3e300, 3e-300, 0, 4e300, 4e-300}));
        assertThat(normalized.column(0)).containsExactly(0, 0);
        assertThat(normalized.column(1)).containsExactly(new double[] {0.6, 0.8}, within(1e-15));
        assertThat(normalized.column(2)).containsExactly(new double[] {0.6, 0.8}, within(1e-15));
    }

    @Test
    void names_itself_and_its_source() {
        assertThat(normalization.id()).isEqualTo("vector-nodir");
        assertThat(normalization.title()).startsWith("Vector");
        assertThat(normalization.reference()).contains("Hwang and Yoon (1981)");
        assertThat(new Unnormalized().id()).isEqualTo("none");
        assertThat(new Unnormalized().title()).isEqualTo("None");
        assertThat(new Unnormalized().reference()).isEqualTo("r = x");
    }
}
