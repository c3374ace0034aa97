package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionProblemTest {
    private static final DecisionMatrix MATRIX =
            DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("size", "speed"), new double[] {1, 2, 3, 4});

    @Test
    void keeps_weights_as_given_and_rescales_them_when_asked() {
        DecisionProblem problem = DecisionProblem.of(MATRIX, new double[] {30, 10});
        assertThat(problem.weights()).containsExactly(30, 10);
        assertThat(problem.rescaled().weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-15));
    }

    @Test
    void does_not_change_when_the_array_it_was_made_of_does() {
        double[] weights = {1, 2};
        DecisionProblem problem = DecisionProblem.of(MATRIX, weights);
        weights[0] = 9;
        assertThat(problem.weight(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void names_the_criterion_whose_weight_is_not_possible(double weight) {
        rejected("of criterion (speed)", 1, weight);
    }

    @Test
    void needs_a_positive_and_finite_sum_and_one_weight_for_each_criterion() {
        rejected("positive", 0, 0);
        rejected("finite", Double.MAX_VALUE, Double.MAX_VALUE);
        rejected("(1) weights", 1);
    }

    private static void rejected(String message, double... weights) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> DecisionProblem.of(MATRIX, weights))
                .withMessageContaining(message);
    }
}
