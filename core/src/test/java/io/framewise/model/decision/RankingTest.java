package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.framewise.error.InvalidModelException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final DecisionProblem PROBLEM = DecisionProblem.of(
            DecisionMatrix.ofBenefits(List.of("a", "b", "c", "d"), List.of("x"), new double[] {1, 2, 3, 4}),
            new double[] {1});

    @Test
    void equal_scores_share_the_smallest_rank_and_the_next_takes_the_place_after_them() {
        Ranking ranking = Ranking.of("m", PROBLEM, Evaluation.higherIsBetter(2, 3, 2, 1));
        assertThat(ranking.ranks()).containsExactly(2, 1, 2, 4);
        assertThat(ranking.order()).containsExactly(1, 0, 2, 3);
        assertThat(ranking.rank(3)).isEqualTo(4);
        assertThat(ranking.winners()).containsExactly("b");
        assertThat(ranking.method()).isEqualTo("m");
        assertThat(ranking.problem()).isSameAs(PROBLEM);
        assertThat(ranking.evaluation().scores()).containsExactly(2, 3, 2, 1);
    }

    @Test
    void low_scores_come_first_where_lower_is_better_and_zeros_are_equal() {
        Ranking ranking = Ranking.of("m", PROBLEM, Evaluation.lowerIsBetter(0.0, -0.0, 5, -1));
        assertThat(ranking.ranks()).containsExactly(2, 2, 4, 1);
    }

    @Test
    void every_alternative_needs_a_score() {
        assertThatThrownBy(() -> Ranking.of("m", PROBLEM, Evaluation.higherIsBetter(1, 2)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("(2) scores for (4)");
    }

    @Test
    void some_alternatives_of_a_matrix_keep_their_criteria() {
        DecisionMatrix some = PROBLEM.matrix().withRows(2, 0);
        assertThat(some.alternatives()).containsExactly("c", "a");
        assertThat(some.values()).containsExactly(3, 1);
        assertThatThrownBy(() -> PROBLEM.matrix().withRows()).isInstanceOf(InvalidModelException.class);
    }
}
