package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UncertainWeightsTest implements WeightSamplerLaws {
    private static final int DRAWS = 20_000;

    private final KeyedRandom random = new KeyedRandom(42);

    @Override
    public WeightSampler sampler() {
        return new UncertainWeights(new String[] {"size", "speed", "safety"}, new double[] {50, 30, 20}, 0.3);
    }

    @Test
    void points_become_shares() {
        assertThat(sampler().central()).containsExactly(0.5, 0.3, 0.2);
    }

    @Test
    void weights_without_uncertainty_are_exact_in_every_draw() {
        double[][] weights =
                new UncertainWeights(new String[] {"size", "speed"}, new double[] {3, 1}, 0).sample(random, 100);
        assertThat(weights[0]).containsOnly(0.75);
        assertThat(weights[1]).containsOnly(0.25);
    }

    @Test
    void a_ratio_of_two_weights_is_log_normal_about_the_stated_ratio() {
        double[][] weights = sampler().sample(random, DRAWS);
        double[] logRatio = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            logRatio[i] = Math.log(weights[0][i] / weights[1][i]);
        }
        double deviation = 0.3 * Math.sqrt(2);
        assertThat(Statistics.mean(logRatio)).isEqualTo(Math.log(50.0 / 30), within(4 * deviation / Math.sqrt(DRAWS)));
        assertThat(Statistics.standardDeviation(logRatio)).isEqualTo(deviation, within(0.01));
    }

    @Test
    void leaving_out_a_criterion_or_changing_its_weight_moves_no_other() {
        double[][] three = sampler().sample(random, 2000);
        double[][] two =
                new UncertainWeights(new String[] {"size", "speed"}, new double[] {50, 30}, 0.3).sample(random, 2000);
        double[][] changed = new UncertainWeights(
                        new String[] {"safety", "speed", "size"}, new double[] {99, 30, 50}, 0.3)
                .sample(random, 2000);
        for (int i = 0; i < 2000; i++) {
            double ratio = three[0][i] / three[1][i];
            assertThat(two[0][i] / two[1][i]).isEqualTo(ratio, within(1e-12));
            assertThat(changed[2][i] / changed[1][i]).isEqualTo(ratio, within(1e-12));
        }
    }

    @Test
    void a_weight_of_0_stays_0() {
        double[][] weights =
                new UncertainWeights(new String[] {"size", "speed"}, new double[] {0, 1}, 0.3).sample(random, 100);
        assertThat(weights[0]).containsOnly(0);
        assertThat(weights[1]).containsOnly(1);
    }

    @Test
    void nobody_knows_a_weight_better_than_about_a_third() {
        assertThat(UncertainWeights.DEFAULT_SIGMA).isEqualTo(0.3);
    }
}
