package io.framewise.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.smaa.ConstrainedWeights;
import io.framewise.decision.smaa.ExactSmaa;
import io.framewise.decision.smaa.WeightConstraints;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RobustPreferenceTest {

    @Property(tries = 60, seed = "101")
    void what_is_necessary_holds_in_every_draw_and_ranks_stay_between_the_extremes(@ForAll Random random) {
        DecisionMatrix matrix = matrix(6, 4, random);
        WeightConstraints constraints = WeightConstraints.none(4).order(0, 1).atMost(0.5, 0, 0, 1, 0);
        RobustPreference robust = new RobustPreference(matrix, constraints);
        double[][] weights = new ConstrainedWeights(constraints).sample(new KeyedRandom(3), 200);
        for (int a = 0; a < 6; a++) {
            assertThat(robust.bestRank(a)).isBetween(1, robust.worstRank(a));
            for (int i = 0; i < 200; i++) {
                int rank = 1;
                for (int b = 0; b < 6; b++) {
                    double difference = difference(matrix, b, a, weights, i);
                    rank += difference > 1e-9 ? 1 : 0;
                    if (robust.isNecessary(a, b)) {
                        assertThat(difference).isLessThan(1e-9);
                    }
                    if (!robust.isPossible(a, b)) {
                        assertThat(difference).isPositive();
                    }
                }
                assertThat(rank).isBetween(robust.bestRank(a), robust.worstRank(a));
            }
        }
    }

    @Property(tries = 60, seed = "102")
    void extreme_ranks_are_those_that_have_an_area(@ForAll Random random) {
        DecisionMatrix matrix = matrix(5, 3, random);
        WeightConstraints constraints = WeightConstraints.none(3).order(1, 2);
        RobustPreference robust = new RobustPreference(matrix, constraints);
        ExactSmaa exact = ExactSmaa.of(matrix, constraints);
        for (int a = 0; a < 5; a++) {
            for (int rank = 0; rank < 5; rank++) {
                if (exact.acceptability(a, rank) > 1e-6) {
                    assertThat(rank + 1).isBetween(robust.bestRank(a), robust.worstRank(a));
                }
            }
            int own = a;
            assertThat(IntStream.range(0, 5)
                            .filter(rank -> exact.acceptability(own, rank) > 0)
                            .min())
                    .hasValue(robust.bestRank(a) - 1);
            assertThat(IntStream.range(0, 5)
                            .filter(rank -> exact.acceptability(own, rank) > 0)
                            .max())
                    .hasValue(robust.worstRank(a) - 1);
        }
    }

    @Test
    void a_statement_about_known_alternatives_decides_others() {
        DecisionMatrix matrix = DecisionMatrix.ofBenefits(
                List.of("a", "b", "c", "d"), List.of("x", "y"), new double[] {1, 0, 0, 1, 0.75, 0.25, 0.25, 0.75});
        RobustPreference free = new RobustPreference(matrix, WeightConstraints.none(2));
        assertThat(free.isNecessary(2, 3)).isFalse();
        assertThat(free.isPossible(2, 3)).isTrue();
        assertThat(free.bestRank(2)).as("equal weights make all equal").isEqualTo(1);
        assertThat(free.worstRank(2)).isEqualTo(3);
        RobustPreference stated = free.stating(0, 1);
        assertThat(stated.isNecessary(2, 3)).isTrue();
        assertThat(stated.isNecessary(0, 2)).isTrue();
        assertThat(stated.worstRank(0)).isEqualTo(1);
        assertThat(stated.isPossible(1, 0))
                .as("with equal weights they are equal")
                .isTrue();
    }

    @Test
    void refuses_statements_that_contradict_each_other() {
        DecisionMatrix matrix =
                DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("x", "y"), new double[] {1, 1, 0, 0});
        RobustPreference free = new RobustPreference(matrix, WeightConstraints.none(2));
        assertThatThrownBy(() -> free.stating(1, 0)).hasMessageContaining("contradict");
        assertThatThrownBy(() -> new RobustPreference(matrix, WeightConstraints.none(3)))
                .hasMessageContaining("(3) weights");
        DecisionMatrix cost =
                DecisionMatrix.of(List.of("a"), List.of("cost"), List.of(Objective.MINIMIZE), new double[1]);
        assertThatThrownBy(() -> new RobustPreference(cost, WeightConstraints.none(1)))
                .hasMessageContaining("(cost)");
    }

    private static double difference(DecisionMatrix matrix, int one, int other, double[][] weights, int draw) {
        double difference = 0;
        for (int k = 0; k < weights.length; k++) {
            difference += weights[k][draw] * (matrix.value(one, k) - matrix.value(other, k));
        }
        return difference;
    }

    private static DecisionMatrix matrix(int rows, int columns, Random random) {
        double[] cells = new double[rows * columns];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextDouble();
        }
        return DecisionMatrix.ofBenefits(names("a", rows), names("c", columns), cells);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
