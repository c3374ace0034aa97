package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.OrderedWeights;
import io.framewise.decision.WeightSampler;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactSmaaTest {
    private static final double CLOSE = 1e-9;

    @Property(tries = 40, seed = "51")
    void draws_come_close_to_exact_areas(
            @ForAll @IntRange(min = 1, max = 3) int criteria, @ForAll boolean ordered, @ForAll Random random) {
        UncertainMatrix matrix = SmaaTest.coarse(5, criteria, random);
        WeightConstraints constraints = WeightConstraints.none(criteria);
        int[] ranks = new int[criteria];
        for (int k = 1; ordered && k < criteria; k++) {
            constraints = constraints.order(k - 1, k);
            ranks[k] = k;
        }
        WeightSampler weights = ordered ? new OrderedWeights(ranks) : new FreeWeights(criteria);
        SmaaResult drawn = Smaa.additive(matrix, weights).run(20_000, 8);
        ExactSmaa exact = ExactSmaa.of(matrix.means(), constraints);
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                double share = exact.acceptability(a, b);
                assertThat(drawn.acceptability(a, b)).isEqualTo(share, within(4.5 * drawn.error(share) + 1e-3));
                // Scores that are equal in all weights may differ by rounding in a draw.
                double winning = exact.winning(a, b);
                assertThat(drawn.winning(a, b) + drawn.tie(a, b))
                        .isGreaterThanOrEqualTo(winning - 4.5 * drawn.error(winning) - 1e-3);
            }
        }
    }

    @Property(tries = 200, seed = "52")
    void exact_shares_sum_to_1(@ForAll @IntRange(min = 1, max = 3) int criteria, @ForAll Random random) {
        ExactSmaa exact = ExactSmaa.of(SmaaTest.coarse(6, criteria, random).means(), WeightConstraints.none(criteria));
        for (int a = 0; a < 6; a++) {
            double row = 0;
            double column = 0;
            for (int b = 0; b < 6; b++) {
                row += exact.acceptability(a, b);
                column += exact.acceptability(b, a);
                assertThat(exact.winning(a, b) + exact.winning(b, a)).isLessThanOrEqualTo(1 + CLOSE);
            }
            assertThat(row).isEqualTo(1, within(CLOSE));
            assertThat(column).isEqualTo(1, within(CLOSE));
        }
    }

    /** The first is ahead where w1 > 1/2, a quarter of the triangle; below w1 of 3/4, 3/16 of it are left. */
    @Test
    void bounds_cut_the_triangle() {
        DecisionMatrix matrix =
                DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("x", "y", "z"), new double[] {1, 0, 0, 0, 1, 1});
        ExactSmaa free = ExactSmaa.of(matrix, WeightConstraints.none(3));
        assertThat(free.acceptability(0, 0)).isEqualTo(0.25, within(CLOSE));
        assertThat(free.centralWeights(0)[0]).isEqualTo(2.0 / 3, within(CLOSE));
        ExactSmaa bounded = ExactSmaa.of(matrix, WeightConstraints.none(3).atMost(0.75, 1, 0, 0));
        assertThat(bounded.acceptability(0, 0)).isEqualTo(3.0 / 15, within(CLOSE));
    }

    @Test
    void refuses_more_criteria_and_constraints_that_leave_nothing() {
        DecisionMatrix four = DecisionMatrix.ofBenefits(List.of("a"), List.of("w", "x", "y", "z"), new double[4]);
        assertThatThrownBy(() -> ExactSmaa.of(four, WeightConstraints.none(4))).hasMessageContaining("(4)");
        DecisionMatrix two = DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("x", "y"), new double[] {1, 1, 0, 0});
        assertThatThrownBy(() -> ExactSmaa.of(two, WeightConstraints.none(2).atLeast(2, 1, 0)))
                .hasMessageContaining("No weights");
        assertThatThrownBy(() -> WeightConstraints.none(2).atLeast(0, 1)).hasMessageContaining("(1) coefficients");
        assertThatThrownBy(() -> WeightConstraints.none(2).atLeast(Double.NaN, 1, 0))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> WeightConstraints.none(0)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> ExactSmaa.of(two, WeightConstraints.none(2)).centralWeights(1))
                .hasMessageContaining("(2) is first with no weights");
        DecisionMatrix cost =
                DecisionMatrix.of(List.of("a"), List.of("cost"), List.of(Objective.MINIMIZE), new double[1]);
        assertThatThrownBy(() -> ExactSmaa.of(cost, WeightConstraints.none(1))).hasMessageContaining("(cost)");
    }
}
