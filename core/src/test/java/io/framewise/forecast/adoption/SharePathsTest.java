package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    void the_same_seed_gives_the_same_paths_and_too_few_steps_none() {
        assertThat(SharePaths.of(logs(), 3).orElseThrow().first(1, 12))
                .isEqualTo(SharePaths.of(logs(), 3).orElseThrow().first(1, 12));
        assertThat(SharePaths.of(new double[][] {{1, 2, 3}, {1, 1, 1}}, 3)).isEmpty();
    }
}
