package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.decision.value.WeightedSum;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WeightedSumTest extends DecisionMethodLaws {
    @Override
    DecisionMethod method() {
        return new WeightedSum();
    }

    @Test
    void is_the_weighted_mean_of_the_columns() {
        assertThat(scores(matrix(new double[] {0.2, 0.8, 1, 0}, new double[] {75, 25})))
                .containsExactly(new double[] {0.35, 0.75}, within(1e-12));
    }

    @Test
    void a_cost_that_no_normalization_has_turned_is_refused_by_name() {
        DecisionProblem problem = DecisionProblem.of(
                DecisionMatrix.of(
                        List.of("a"),
                        List.of("speed", "price"),
                        List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
                        new double[] {1, 1}),
                new double[] {1, 1});
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> method().evaluate(problem))
                .withMessageContaining("(price) is to be minimized after the normalization (none)");
    }

    @Test
    void costs_alone_sum_to_a_cost() {
        Evaluation evaluation = method().evaluate(DecisionProblem.of(
                DecisionMatrix.of(
                        List.of("a", "b"),
                        List.of("price", "weight"),
                        List.of(Objective.MINIMIZE, Objective.MINIMIZE),
                        new double[] {1, 2, 3, 4}),
                new double[] {1, 1}));
        assertThat(evaluation.order()).isEqualTo(ScoreOrder.LOWER_IS_BETTER);
        assertThat(evaluation.scores()).containsExactly(3, 7);
    }

    @Test
    void another_normalization_takes_the_place_of_its_own() {
        assertThat(method().normalizes()).isTrue();
        DecisionProblem problem = matrix(new double[] {3, 4}, new double[] {1});
        assertThat(method().withNormalizer(new VectorNormalization())
                        .evaluate(problem)
                        .scores())
                .containsExactly(new double[] {0.6, 0.8}, within(1e-15));
    }

    @Property(tries = 200, seed = "18")
    void adding_an_alternative_changes_no_other_score(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points) {
        double[] fewer = Arrays.copyOf(cells, cells.length - points.length);
        double[] scores = scores(matrix(cells, points));
        assertThat(scores(matrix(fewer, points))).isEqualTo(Arrays.copyOf(scores, scores.length - 1));
    }

    @Test
    void names_itself_and_its_source() {
        assertThat(method().id()).isEqualTo("weighted-sum");
        assertThat(method().title()).isEqualTo("Additive value");
        assertThat(method().reference()).contains("Fishburn (1967)");
    }
}
