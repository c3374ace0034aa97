package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import org.junit.jupiter.api.Test;

class BoundedWeightsTest implements WeightSamplerLaws {
    private static final int DRAWS = 20_000;

    private final KeyedRandom random = new KeyedRandom(42);

    @Override
    public WeightSampler sampler() {
        return new BoundedWeights(new double[] {10, 20, 5}, new double[] {60, 50, 40}, 100);
    }

    @Test
    void every_draw_stays_within_its_ranges() {
        double[][] weights = sampler().sample(random, 5000);
        for (int i = 0; i < 5000; i++) {
            assertThat(weights[0][i]).isBetween(0.1 - 1e-12, 0.6 + 1e-12);
            assertThat(weights[1][i]).isBetween(0.2 - 1e-12, 0.5 + 1e-12);
            assertThat(weights[2][i]).isBetween(0.05 - 1e-12, 0.4 + 1e-12);
        }
    }

    @Test
    void two_weights_are_uniform_between_their_ends() {
        double[][] weights =
                new BoundedWeights(new double[] {10, 0}, new double[] {30, 100}, 100).sample(random, DRAWS);
        assertThat(Statistics.mean(weights[0])).isEqualTo(0.2, within(0.002));
        assertThat(Statistics.standardDeviation(weights[0])).isEqualTo(0.2 / Math.sqrt(12), within(0.002));
    }

    /** Without bounds that matter the region is the whole simplex, where P(w > t) = (1 - t)^2. */
    @Test
    void three_free_weights_are_uniform_on_the_simplex() {
        double[][] weights = new BoundedWeights(new double[3], new double[] {100, 100, 100}, 100).sample(random, DRAWS);
        for (double[] column : weights) {
            assertThat(Statistics.mean(column)).isEqualTo(1.0 / 3, within(0.01));
            for (double t : new double[] {0.1, 0.3, 0.6}) {
                double share =
                        java.util.Arrays.stream(column).filter(w -> w > t).count() / (double) DRAWS;
                assertThat(share).as("P(w > %s)", t).isEqualTo((1 - t) * (1 - t), within(0.015));
            }
        }
    }

    /** Cut at one half, a weight of three has the density 2 (1 - x) / 0.75 there, hence the mean 2/9. */
    @Test
    void a_cut_weight_has_the_mean_of_the_cut_simplex() {
        double[][] weights = new BoundedWeights(new double[3], new double[] {50, 100, 100}, 100).sample(random, DRAWS);
        assertThat(Statistics.mean(weights[0])).isEqualTo(2.0 / 9, within(0.008));
        assertThat(Statistics.mean(weights[1])).isEqualTo(3.5 / 9, within(0.01));
    }

    @Test
    void central_weights_lie_at_the_same_share_of_every_range() {
        assertThat(new BoundedWeights(new double[] {10, 20}, new double[] {90, 100}, 100).central())
                .containsExactly(new double[] {0.45, 0.55}, within(1e-12));
    }

    @Test
    void ranges_that_leave_no_choice_are_exact_weights() {
        BoundedWeights fixed = new BoundedWeights(new double[] {70, 30}, new double[] {70, 30}, 100);
        assertThat(fixed.central()).containsExactly(0.7, 0.3);
        assertThat(fixed.sample(random, 10)[0]).containsOnly(0.7);
        assertThat(new BoundedWeights(new double[] {100}, new double[] {100}, 100).sample(random, 3)[0])
                .containsOnly(1);
    }

    @Test
    void ranges_that_leave_no_choice_may_be_rounded() {
        double[] tenths = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        assertThat(new BoundedWeights(tenths, tenths, 1).central()).containsOnly(0.1);
    }

    @Test
    void ranges_that_cannot_sum_to_the_points_are_rejected() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new BoundedWeights(new double[] {60, 50}, new double[] {70, 60}, 100))
                .withMessageContaining("from (110.0) to (130.0), but the weights must sum to (100.0)");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new BoundedWeights(new double[] {0, 0}, new double[] {40, 50}, 100))
                .withMessageContaining("from (0.0) to (90.0)");
    }
}
