package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharePathsTest {
    private static final int SIZE = 40;

    /** B gains 2 % a step on A, with some noise, and C is far away. */
    private static double[][] logs() {
        double[][] logs = new double[3][SIZE];
        for (int t = 0; t < SIZE; t++) {
            double shock = (t * 7919) % 17 / 10.0;
            logs[0][t] = 10 + shock;
            logs[1][t] = 9 + 0.02 * t + 0.03 * (t % 2 * 2 - 1) + shock;
            logs[2][t] = 2 + shock;
        }
        return logs;
    }

    @Test
    void half_the_drift_tells_when_one_overtakes_another() {
        SharePaths paths = SharePaths.of(logs(), 1).orElseThrow();
        int early = paths.time(1, 0, 0.1).orElseThrow();
        int median = paths.time(1, 0, 0.5).orElseThrow();

        assertThat(early).isLessThan(median);
        assertThat(median).isBetween(5, 40);
        assertThat(paths.within(1, 0)).isGreaterThan(0.5);
        assertThat(paths.within(2, 0)).isZero();
        assertThat(paths.time(2, 0, 0.1)).isEmpty();
        assertThat(paths.first(1, 60)).isGreaterThan(paths.first(1, 1));
        assertThat(paths.first(2, 12)).isEqualTo(Overtaking.FLOOR);
        for (int step = 1; step <= SharePaths.STEPS; step++) {
            assertThat(paths.first(0, step) + paths.first(1, step) + paths.first(2, step))
                    .isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void series_that_are_equal_share_the_first_place_whatever_their_order() {
        double[][] logs = logs();
        logs[1] = logs[0].clone();
        SharePaths paths = SharePaths.of(logs, 1).orElseThrow();

        assertThat(paths.first(0, 12)).isEqualTo(paths.first(1, 12)).isGreaterThan(0.48);
        assertThat(paths.within(1, 0)).isZero();
    }

    @Test
    void shocks_that_are_common_to_all_do_not_matter() {
        double[][] calm = logs();
        for (int t = 0; t < SIZE; t++) {
            for (int i = 2; i >= 0; i--) {
                calm[i][t] -= calm[0][t] - 10;
            }
        }
        SharePaths one = SharePaths.of(logs(), 7).orElseThrow();
        SharePaths other = SharePaths.of(calm, 7).orElseThrow();

        assertThat(one.first(1, 12)).isEqualTo(other.first(1, 12), within(0.02));
        assertThat(one.share(0) + one.share(1) + one.share(2)).isEqualTo(1, within(1e-12));
    }

    @Test
    void of_two_the_paths_say_what_overtaking_says_at_every_step() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] logs = new double[2][60];
            for (int t = 1; t < 60; t++) {
                logs[0][t] = logs[0][t - 1] + 0.2 * (random.nextDouble() - 0.5);
                logs[1][t] = logs[1][t - 1] + 0.2 * (random.nextDouble() - 0.5) + 0.002 * seed;
            }
            SharePaths paths = SharePaths.of(logs, seed).orElseThrow();
            double[] ratios = new double[60];
            for (int t = 0; t < 60; t++) {
                ratios[t] = logs[1][t] - logs[0][t];
            }
            for (int step : new int[] {3, 6, 12, 36}) {
                assertThat(paths.first(1, step))
                        .isEqualTo(Overtaking.probability(ratios, step).orElseThrow(), within(0.05));
            }
        }
    }

    @Test
    void who_is_ahead_at_a_step_has_passed_by_then() {
        SharePaths paths = SharePaths.of(logs(), 5).orElseThrow();
        for (double share : new double[] {0.1, 0.5}) {
            int step = paths.time(1, 0, share).orElseThrow();
            assertThat(paths.first(1, Math.max(1, step - 1))).isLessThanOrEqualTo(share);
        }
        assertThat(paths.first(1, 60)).isLessThanOrEqualTo(paths.within(1, 0));
    }

    @Test
    void the_same_seed_gives_the_same_paths_and_too_few_steps_none() {
        assertThat(SharePaths.of(logs(), 3).orElseThrow().first(1, 12))
                .isEqualTo(SharePaths.of(logs(), 3).orElseThrow().first(1, 12));
        assertThat(SharePaths.of(new double[][] {{1, 2, 3}, {1, 1, 1}}, 3)).isEmpty();
    }
}
