package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What holds for weights however they are known. */
interface WeightSamplerLaws {
    /** {@return a sampler of at least two weights} */
    WeightSampler sampler();

    @Test
    default void drawn_weights_are_not_negative_and_sum_to_1() {
        double[][] weights = sampler().sample(new KeyedRandom(1), 3000);
        for (int i = 0; i < 3000; i++) {
            double sum = 0;
            for (double[] column : weights) {
                assertThat(column[i]).isBetween(0.0, 1 + 1e-12);
                sum += column[i];
            }
            assertThat(sum).isEqualTo(1, within(1e-9));
        }
    }

    @Test
    default void central_weights_sum_to_1_and_cannot_be_changed_from_outside() {
        double[] central = sampler().central();
        assertThat(Arrays.stream(central).sum()).isEqualTo(1, within(1e-12));
        WeightSampler sampler = sampler();
        sampler.central()[0] = 99;
        assertThat(sampler.central()).isEqualTo(central);
    }

    @Test
    default void the_same_seed_gives_the_same_weights_and_fewer_draws_their_beginning() {
        double[][] weights = sampler().sample(new KeyedRandom(1), 2500);
        double[][] again = sampler().sample(new KeyedRandom(1), 2500);
        double[][] fewer = sampler().sample(new KeyedRandom(1), 1100);
        double[][] other = sampler().sample(new KeyedRandom(2), 2500);
        for (int k = 0; k < weights.length; k++) {
            assertThat(again[k]).isEqualTo(weights[k]);
            assertThat(fewer[k]).isEqualTo(Arrays.copyOf(weights[k], 1100));
            assertThat(other[k]).isNotEqualTo(weights[k]);
        }
    }
}
