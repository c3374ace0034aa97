package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, Table I. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void gives_the_published_intervals(int successes, int draws, double low, double high) {
        double[] interval = WilsonInterval.of((double) successes / draws, draws);
        assertThat(interval[0]).isEqualTo(low, within(5e-5));
        assertThat(interval[1]).isEqualTo(high, within(5e-5));
    }

    @Test
    void never_says_that_something_is_certain() {
        assertThat(WilsonInterval.of(0, 10_000)[0]).isZero();
        assertThat(WilsonInterval.of(0, 10_000)[1]).isGreaterThanOrEqualTo(3.0 / 10_000);
        assertThat(WilsonInterval.of(1, 10_000)[0]).isLessThanOrEqualTo(1 - 3.0 / 10_000);
        assertThat(WilsonInterval.of(1, 10_000)[1]).isEqualTo(1);
        assertThat(WilsonInterval.of(0, 5)[1]).isGreaterThanOrEqualTo(3.0 / 5);
        assertThat(WilsonInterval.of(1, 5)[0]).isLessThanOrEqualTo(1 - 3.0 / 5);
        assertThat(WilsonInterval.of(0, 1)).containsExactly(0, 1);
        assertThat(WilsonInterval.of(1, 1)).containsExactly(0, 1);
    }

    @Test
    void the_standard_error_is_largest_at_one_half() {
        assertThat(WilsonInterval.standardError(0.5, 10_000)).isEqualTo(0.005);
        assertThat(WilsonInterval.standardError(0.9, 10_000)).isEqualTo(0.003, within(1e-12));
        assertThat(WilsonInterval.standardError(1, 10_000)).isZero();
    }

    @Property(tries = 500, seed = "6")
    void holds_the_share_and_narrows_with_more_draws(
            @ForAll @IntRange(min = 0, max = 100) int percent, @ForAll @IntRange(min = 100, max = 100_000) int draws) {
        double share = percent / 100.0;
        double[] interval = WilsonInterval.of(share, draws);
        double[] narrower = WilsonInterval.of(share, draws * 4);
        assertThat(interval[0]).isBetween(0.0, share);
        assertThat(interval[1]).isBetween(share, 1.0);
        assertThat(narrower[1] - narrower[0]).isLessThan(interval[1] - interval[0]);
    }

    @Property(tries = 200, seed = "7")
    void is_the_mirror_image_for_the_opposite_event(
            @ForAll @IntRange(min = 0, max = 100) int percent, @ForAll @IntRange(min = 1, max = 10_000) int draws) {
        double[] interval = WilsonInterval.of(percent / 100.0, draws);
        double[] mirrored = WilsonInterval.of((100 - percent) / 100.0, draws);
        assertThat(mirrored[0]).isEqualTo(1 - interval[1], within(1e-12));
        assertThat(mirrored[1]).isEqualTo(1 - interval[0], within(1e-12));
    }
}
