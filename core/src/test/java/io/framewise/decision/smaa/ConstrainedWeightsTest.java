package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.OrderedWeights;
import io.framewise.decision.Statistics;
import org.junit.jupiter.api.Test;

class ConstrainedWeightsTest {
    private static final int DRAWS = 40_000;

    @Test
    void every_draw_sums_to_1_and_keeps_the_constraints() {
        WeightConstraints constraints =
                WeightConstraints.none(4).order(0, 1).atLeast(0.1, 0, 0, 0, 1).atMost(0.6, 1, 0, 1, 0);
        double[][] weights = new ConstrainedWeights(constraints).sample(new KeyedRandom(1), 5_000);
        for (int i = 0; i < 5_000; i++) {
            assertThat(weights[0][i] + weights[1][i] + weights[2][i] + weights[3][i])
                    .isEqualTo(1, within(1e-9));
            assertThat(weights[0][i]).isGreaterThanOrEqualTo(weights[1][i] - 1e-9);
            assertThat(weights[3][i]).isGreaterThanOrEqualTo(0.1 - 1e-9);
            assertThat(weights[0][i] + weights[2][i]).isLessThanOrEqualTo(0.6 + 1e-9);
        }
    }

    /** An order is a constraint too, and the means of the ordered simplex are the rank-order centroids. */
    @Test
    void has_the_distribution_that_orders_have_exactly() {
        WeightConstraints order = WeightConstraints.none(3).order(0, 1).order(1, 2);
        double[][] walked = new ConstrainedWeights(order).sample(new KeyedRandom(2), DRAWS);
        double[] centroid = new OrderedWeights(new int[] {0, 1, 2}).central();
        double[][] exact = new OrderedWeights(new int[] {0, 1, 2}).sample(new KeyedRandom(3), DRAWS);
        for (int k = 0; k < 3; k++) {
            assertThat(Statistics.mean(walked[k])).isEqualTo(centroid[k], within(0.01));
            assertThat(Statistics.median(walked[k])).isEqualTo(Statistics.median(exact[k]), within(0.01));
            assertThat(Statistics.standardDeviation(walked[k]))
                    .isEqualTo(Statistics.standardDeviation(exact[k]), within(0.01));
        }
    }

    @Test
    void refuses_constraints_that_leave_no_room() {
        assertThatThrownBy(() -> new ConstrainedWeights(
                        WeightConstraints.none(2).atLeast(0.7, 1, 0).atLeast(0.7, 0, 1)))
                .hasMessageContaining("contradict");
        assertThatThrownBy(() -> new ConstrainedWeights(
                        WeightConstraints.none(2).atLeast(0.5, 1, 0).atMost(0.5, 1, 0)))
                .hasMessageContaining("room to move");
        assertThat(new ConstrainedWeights(WeightConstraints.none(3)).central())
                .containsExactly(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, within(1e-9));
        assertThat(new ConstrainedWeights(WeightConstraints.none(1)).sample(new KeyedRandom(1), 2)[0])
                .containsExactly(1, 1);
    }
}
