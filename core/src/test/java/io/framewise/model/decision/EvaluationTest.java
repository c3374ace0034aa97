package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidModelException;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void gives_scores_their_order_and_what_led_to_them() {
        Evaluation evaluation =
                Evaluation.lowerIsBetter(0.2, 0.1).with("S", 3, 4).with("R", 5, 6);
        assertThat(evaluation.order()).isEqualTo(ScoreOrder.LOWER_IS_BETTER);
        assertThat(evaluation.scores()).containsExactly(0.2, 0.1);
        assertThat(evaluation.quantityNames()).containsExactly("S", "R");
        assertThat(evaluation.quantity("R")).containsExactly(5, 6);
    }

    @Test
    void lets_no_number_through_that_is_not_finite() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Evaluation.higherIsBetter(1, Double.NaN))
                .withMessageContaining("position (1)");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Evaluation.higherIsBetter(1, 2).with("S", 1, Double.POSITIVE_INFINITY))
                .withMessageContaining("The S");
    }

    @Test
    void names_the_quantities_there_are_when_asked_for_another() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Evaluation.higherIsBetter(1).with("S", 1).quantity("Q"))
                .withMessageContaining("[S]");
    }
}
