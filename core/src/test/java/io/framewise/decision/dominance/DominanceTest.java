package io.framewise.decision.dominance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.List;
import org.junit.jupiter.api.Test;

class DominanceTest {
    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            List.of("good", "level", "worse", "worst", "cheap"),
            List.of("quality", "cost"),
            List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
            new double[] {9, 5, 9, 6, 8, 6, 7, 7, 1, 1});

    @Test
    void needs_one_better_value_and_strictly_all_of_them() {
        assertThat(Dominance.WEAK.dominates(MATRIX, 0, 1)).isTrue();
        assertThat(Dominance.STRICT.dominates(MATRIX, 0, 1)).isFalse();
        assertThat(Dominance.STRICT.dominates(MATRIX, 0, 2)).isTrue();
        assertThat(Dominance.WEAK.dominates(MATRIX, 0, 0)).isFalse();
        assertThat(Dominance.WEAK.dominated(MATRIX)).containsExactly(false, true, true, true, false);
        assertThat(Dominance.STRICT.dominated(MATRIX)).containsExactly(false, false, true, true, false);
        assertThat(Dominance.WEAK.counts(MATRIX)).containsExactly(3, 2, 1, 0, 0);
    }

    @Test
    void fronts_peel_off_what_nothing_left_dominates() {
        assertThat(Dominance.WEAK.fronts(MATRIX)).containsExactly(1, 2, 3, 4, 1);
        assertThat(Dominance.STRICT.fronts(MATRIX)).containsExactly(1, 1, 2, 3, 1);
    }

    @Test
    void filters_keep_what_meets_every_threshold() {
        assertThat(AlternativeFilter.nonDominated(Dominance.WEAK).kept(MATRIX)).containsExactly(0, 4);
        assertThat(SatisfactionFilter.none().kept(MATRIX)).hasSize(5);
        assertThat(SatisfactionFilter.none()
                        .with(0, Relation.AT_LEAST, 8)
                        .with(1, Relation.LESS, 6)
                        .kept(MATRIX))
                .containsExactly(0);
        assertThat(SatisfactionFilter.none().with(1, Relation.IN, 1, 7).kept(MATRIX))
                .containsExactly(3, 4);
        assertThat(SatisfactionFilter.none().with(1, Relation.NOT_IN, 1, 7).kept(MATRIX))
                .containsExactly(0, 1, 2);
        assertThat(SatisfactionFilter.none().with(0, Relation.EQUAL, 9).kept(MATRIX))
                .containsExactly(0, 1);
        assertThat(SatisfactionFilter.none().with(0, Relation.NOT_EQUAL, 9).kept(MATRIX))
                .containsExactly(2, 3, 4);
        assertThat(SatisfactionFilter.none().with(0, Relation.MORE, 8).kept(MATRIX))
                .containsExactly(0, 1);
        assertThat(SatisfactionFilter.none().with(0, Relation.AT_MOST, 1).kept(MATRIX))
                .containsExactly(4);
    }

    @Test
    void thresholds_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> SatisfactionFilter.none().with(0, Relation.LESS, 1, 2))
                .hasMessageContaining("(<)");
        assertThatThrownBy(() -> SatisfactionFilter.none().with(0, Relation.LESS, Double.NaN))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() ->
                        SatisfactionFilter.none().with(2, Relation.LESS, 1).kept(MATRIX))
                .hasMessageContaining("column (2)");
    }
}
