package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 4: s~^2 = (nu0 s0^2 + (n-1) s^2) / (nu0 + n - 1) with nu0 = 4. */
class RunSampleTest {

    private static RunSample of(double... logs) {
        return new RunSample(logs, List.of(), Optional.empty());
    }

    @Test
    void one_run_has_the_pooled_deviation_and_four_degrees() {
        assertThat(of(3).moderatedDeviation(0.15)).isCloseTo(0.15, within(1e-15));
        assertThat(of(3).degrees()).isEqualTo(4);
        assertThat(of(3).centre()).isEqualTo(3);
    }

    @Test
    void two_runs_use_their_sample_standard_deviation() {
        // s^2 = 0.02, (4 * 0.0225 + 0.02) / 5
        assertThat(of(1, 1.2).moderatedDeviation(0.15)).isCloseTo(Math.sqrt(0.11 / 5), within(1e-15));
        assertThat(of(1, 1.2).degrees()).isEqualTo(5);
        assertThat(of(1, 1.2).centre()).isCloseTo(1.1, within(1e-15));
    }

    @Test
    void three_runs_and_more_use_the_scaled_median_absolute_deviation() {
        double own = 1.4826 * 0.1;
        assertThat(of(0, 0.1, 5).moderatedDeviation(0.15))
                .isCloseTo(Math.sqrt((4 * 0.0225 + 2 * own * own) / 6), within(1e-15));
        assertThat(of(0, 0.1, 5).centre()).isEqualTo(0.1);
        assertThat(of(0, 0.1, 5).degrees()).isEqualTo(6);
    }

    @Test
    void runs_that_do_not_differ_still_have_a_spread() {
        assertThat(of(2, 2, 2, 2, 2).moderatedDeviation(0.2)).isCloseTo(Math.sqrt(4 * 0.04 / 8), within(1e-15));
    }
}
