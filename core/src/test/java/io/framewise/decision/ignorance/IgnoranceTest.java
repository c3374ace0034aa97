package io.framewise.decision.ignorance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Milnor's example (1954), Games against nature: each criterion chooses another of four alternatives. */
class IgnoranceTest {
    private static final double[] OUTCOMES = {2, 2, 0, 1, 1, 1, 1, 1, 0, 4, 0, 0, 1, 3, 0, 0};

    private static Evaluation evaluate(DecisionMethod method, Objective objective) {
        return method.evaluate(DecisionProblem.of(
                DecisionMatrix.of(
                        List.of("a", "b", "c", "d"),
                        List.of("s", "t", "u", "v"),
                        Collections.nCopies(4, objective),
                        OUTCOMES),
                new double[] {0.4, 0.1, 0.1, 0.4}));
    }

    private static double[] gains(DecisionMethod method) {
        return evaluate(method, Objective.MAXIMIZE).scores();
    }

    @Test
    void each_criterion_chooses_another_alternative() {
        assertThat(gains(new Laplace())).containsExactly(1.25, 1, 1, 1);
        assertThat(gains(new Wald())).containsExactly(0, 1, 0, 0);
        assertThat(gains(new Hurwicz())).containsExactly(1, 1, 2, 1.5);
        assertThat(gains(new Savage())).containsExactly(2, 3, 2, 1);
        assertThat(gains(new Optimism())).containsExactly(2, 1, 4, 3);
        assertThat(evaluate(new Savage(), Objective.MAXIMIZE).order()).isEqualTo(ScoreOrder.LOWER_IS_BETTER);
    }

    @Test
    void losses_turn_worst_and_best_round() {
        assertThat(evaluate(new Wald(), Objective.MINIMIZE).scores()).containsExactly(2, 1, 4, 3);
        assertThat(evaluate(new Optimism(), Objective.MINIMIZE).scores()).containsExactly(0, 1, 0, 0);
        assertThat(evaluate(new Wald(), Objective.MINIMIZE).order()).isEqualTo(ScoreOrder.LOWER_IS_BETTER);
        assertThat(evaluate(new Hurwicz(0), Objective.MINIMIZE).scores()).containsExactly(2, 1, 4, 3);
    }

    @Test
    void expected_regret_orders_as_expected_value_does() {
        double[] values = gains(new ExpectedValue());
        double[] regrets = gains(new ExpectedRegret());
        for (int i = 0; i < values.length; i++) {
            assertThat(values[i] + regrets[i]).isCloseTo(values[0] + regrets[0], within(1e-12));
        }
    }

    @Test
    void gains_and_losses_are_not_mixed_and_optimism_is_a_share() {
        DecisionProblem mixed = DecisionProblem.of(
                DecisionMatrix.of(
                        List.of("a"), List.of("s", "t"), List.of(Objective.MAXIMIZE, Objective.MINIMIZE), new double[] {
                            1, 2
                        }),
                new double[] {1, 1});
        assertThatThrownBy(() -> new Laplace().evaluate(mixed)).hasMessageContaining("(s) and (t) differ");
        assertThatThrownBy(() -> new Hurwicz(1.5)).isInstanceOf(InvalidRequestException.class);
        assertThat(new Hurwicz().withParameter("alpha", 0.25).parameters()).containsEntry("alpha", 0.25);
        assertThatThrownBy(() -> new Hurwicz().withParameter("beta", 0.25)).hasMessageContaining("(beta)");
    }

    @Test
    void names_itself_and_its_source() {
        for (DecisionMethod method : List.of(
                new Laplace(),
                new Wald(),
                new Optimism(),
                new Hurwicz(),
                new Savage(),
                new ExpectedValue(),
                new ExpectedRegret())) {
            assertThat(method.id()).isNotBlank();
            assertThat(method.title()).isNotBlank();
            assertThat(method.reference()).isNotBlank();
        }
    }
}
