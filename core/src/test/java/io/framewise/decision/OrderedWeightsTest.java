package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWeightsTest implements WeightSamplerLaws {
    private static final int DRAWS = 40_000;

    private final KeyedRandom random = new KeyedRandom(42);

    @Override
    public WeightSampler sampler() {
        return new OrderedWeights(new int[] {2, 0, 1, 3});
    }

    /** Barron and Barrett (1996), Decision quality using ranked attribute weights, Management Science 42, Table 1. */
    @Test
    void central_weights_are_the_published_rank_order_centroids() {
        assertThat(new OrderedWeights(new int[] {0, 1, 2}).central())
                .containsExactly(new double[] {0.6111, 0.2778, 0.1111}, within(5e-5));
        assertThat(new OrderedWeights(new int[] {0, 1, 2, 3, 4}).central())
                .containsExactly(new double[] {0.4567, 0.2567, 0.1567, 0.0900, 0.0400}, within(5e-5));
    }

    @Test
    void central_weights_follow_the_ranks_and_not_the_places() {
        double[] central = sampler().central();
        assertThat(central[1]).isGreaterThan(central[2]);
        assertThat(central[2]).isGreaterThan(central[0]);
        assertThat(central[0]).isGreaterThan(central[3]);
    }

    @Test
    void every_draw_keeps_the_order() {
        double[][] weights = sampler().sample(random, 3000);
        for (int i = 0; i < 3000; i++) {
            assertThat(weights[1][i]).isGreaterThanOrEqualTo(weights[2][i]);
            assertThat(weights[2][i]).isGreaterThanOrEqualTo(weights[0][i]);
            assertThat(weights[0][i]).isGreaterThanOrEqualTo(weights[3][i]);
        }
    }

    @Test
    void the_means_of_the_draws_are_the_rank_order_centroids() {
        double[][] weights = sampler().sample(random, DRAWS);
        double[] central = sampler().central();
        for (int k = 0; k < 4; k++) {
            assertThat(Statistics.mean(weights[k]))
                    .isEqualTo(central[k], within(4 * Statistics.standardDeviation(weights[k]) / Math.sqrt(DRAWS)));
        }
    }

    /** On the ordered simplex of three weights the smallest exceeds t with probability (1 - 3t)^2. */
    @Test
    void draws_are_uniform_on_the_ordered_simplex() {
        double[] smallest = new OrderedWeights(new int[] {0, 1, 2}).sample(random, DRAWS)[2];
        Arrays.sort(smallest);
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double cumulative = 1 - Math.pow(1 - 3 * smallest[i], 2);
            distance = Math.max(distance, Math.abs(cumulative - (i + 0.5) / DRAWS));
        }
        // 99.9 % quantile of the Kolmogorov-Smirnov distance
        assertThat(distance).isLessThan(1.95 / Math.sqrt(DRAWS));
    }

    @Test
    void equal_ranks_share_the_mean_of_their_places() {
        double[] central = new OrderedWeights(new int[] {0, 1, 1}).central();
        assertThat(central[0]).isEqualTo(11.0 / 18, within(1e-12));
        assertThat(central[1]).isEqualTo(central[2]).isEqualTo(3.5 / 18, within(1e-12));
    }

    @Test
    void equal_ranks_are_not_ordered_among_themselves() {
        double[][] weights = new OrderedWeights(new int[] {1, 0, 1}).sample(random, DRAWS);
        int above = 0;
        for (int i = 0; i < DRAWS; i++) {
            assertThat(weights[1][i]).isGreaterThanOrEqualTo(Math.max(weights[0][i], weights[2][i]));
            above += weights[0][i] > weights[2][i] ? 1 : 0;
        }
        assertThat(above / (double) DRAWS).isEqualTo(0.5, within(4 * 0.5 / Math.sqrt(DRAWS)));
        assertThat(Statistics.mean(weights[0])).isEqualTo(3.5 / 18, within(0.004));
        assertThat(Statistics.mean(weights[2])).isEqualTo(3.5 / 18, within(0.004));
    }

    @Test
    void when_all_ranks_are_equal_every_weight_has_the_same_mean() {
        OrderedWeights equal = new OrderedWeights(new int[] {5, 5, 5, 5});
        assertThat(equal.central()).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-12));
        for (double[] column : equal.sample(random, DRAWS)) {
            assertThat(Statistics.mean(column)).isEqualTo(0.25, within(0.005));
        }
    }

    @Test
    void takes_only_the_order_of_stated_weights() {
        OrderedWeights stated = OrderedWeights.orderOf(new double[] {10, 50, 30, 10});
        assertThat(stated.central()).isEqualTo(new OrderedWeights(new int[] {2, 0, 1, 2}).central());
        assertThat(OrderedWeights.orderOf(new double[] {1, 99, 2, 1}).sample(random, 50))
                .isDeepEqualTo(stated.sample(random, 50));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void does_not_change_when_the_array_it_was_made_of_does(int size) {
        int[] ranks = new int[size];
        OrderedWeights weights = new OrderedWeights(ranks);
        double[] before = weights.central();
        ranks[0] = -5;
        assertThat(weights.central()).isEqualTo(before);
    }
}
