package io.framewise.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.decision.outranking.ElectreII;
import io.framewise.decision.value.WeightedSum;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RankReversalTest {

    /** A copy of the second alternative reverses the first two, Belton and Gear (1983), Omega 11: their example of four. */
    @Test
    void a_copy_reverses_shares_of_a_sum() {
        DecisionProblem problem = problem(new double[] {1, 9, 8, 9, 1, 9, 1, 1, 1}, 3);
        RankReversal reversal = RankReversal.adding(
                new WeightedSum().withNormalizer(new SumNormalization()), problem, new double[] {9, 1, 9});
        assertThat(reversal.before()).containsExactly(2, 1, 3);
        assertThat(reversal.after()).containsExactly(1, 2, 3);
        assertThat(reversal.reverses()).isTrue();
        assertThat(reversal.changesBest()).isTrue();
    }

    @Property(tries = 100, seed = "71")
    void values_between_fixed_points_are_never_reversed(@ForAll Random random) {
        double[] cells = new double[15];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextInt(5) / 4.0;
        }
        DecisionProblem problem = problem(cells, 3);
        assertThat(RankReversal.causes(new WeightedSum(), problem)).isEmpty();
        assertThat(RankReversal.adding(new WeightedSum(), problem, new double[] {1, 0, 1})
                        .reverses())
                .isFalse();
    }

    @Test
    void names_the_alternatives_without_which_others_change_their_order() {
        DecisionProblem problem = problem(new double[] {1, 9, 8, 9, 1, 9, 1, 1, 1, 9, 1, 9}, 3);
        assertThat(RankReversal.causes(new WeightedSum().withNormalizer(new SumNormalization()), problem))
                .containsExactly("n1", "n3");
        assertThat(RankReversal.causes(new Topsis(), problem(new double[] {1, 2}, 1)))
                .isEmpty();
        assertThat(RankReversal.leavingOut(new ElectreII(), problem, 2).before())
                .hasSize(3);
    }

    private static DecisionProblem problem(double[] cells, int columns) {
        double[] weights = new double[columns];
        Arrays.fill(weights, 1.0 / columns);
        return DecisionProblem.of(
                DecisionMatrix.ofBenefits(names(cells.length / columns), names(columns), cells), weights);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }
}
