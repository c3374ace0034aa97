package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.Statistics;
import io.framewise.error.InvalidRequestException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UncertainValueTest {
    private static final int DRAWS = 200_000;

    @Test
    void draws_have_the_mean_and_the_deviation_of_their_distribution() {
        check(UncertainValue.normal(3, 2), 3, 2);
        check(
                UncertainValue.logNormal(2, 0.5),
                2 * StrictMath.exp(0.125),
                2 * StrictMath.exp(0.125) * Math.sqrt(StrictMath.expm1(0.25)));
        check(UncertainValue.uniform(-1, 5), 2, Math.sqrt(3));
        check(UncertainValue.triangular(0, 1, 5), 2, Math.sqrt((25 + 1 - 5) / 18.0));
        check(UncertainValue.triangular(0, 5, 5), 10 / 3.0, Math.sqrt(25 / 18.0));
        check(UncertainValue.empirical(1, 1, 4, 6), 3, Math.sqrt(4.5));
        check(UncertainValue.discrete(Outcomes.of(new double[] {0, 10}, new double[] {0.9, 0.1})), 1, 3);
        check(UncertainValue.of(7), 7, 0);
    }

    @Test
    void draws_stay_within_their_bounds() {
        double[] drawn = drawn(UncertainValue.triangular(2, 2, 3));
        assertThat(Arrays.stream(drawn)).allMatch(x -> x >= 2 && x <= 3);
        assertThat(Arrays.stream(drawn(UncertainValue.empirical(1, 5)))).allMatch(x -> x == 1 || x == 5);
        assertThat(Arrays.stream(drawn(UncertainValue.logNormal(1, 3)))).allMatch(x -> x > 0);
    }

    @Test
    void a_distribution_without_spread_is_certain() {
        assertThat(UncertainValue.normal(1, 0).isCertain()).isTrue();
        assertThat(UncertainValue.uniform(2, 2).isCertain()).isTrue();
        assertThat(UncertainValue.triangular(2, 2, 2).isCertain()).isTrue();
        assertThat(UncertainValue.uniform(2, 3).isCertain()).isFalse();
    }

    @Test
    void refuses_parameters_that_make_no_distribution() {
        assertThatThrownBy(() -> UncertainValue.of(Double.NaN)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> UncertainValue.normal(0, -1)).hasMessageContaining("(-1.0)");
        assertThatThrownBy(() -> UncertainValue.logNormal(0, 1)).hasMessageContaining("(0.0)");
        assertThatThrownBy(() -> UncertainValue.uniform(2, 1)).hasMessageContaining("(2.0)");
        assertThatThrownBy(() -> UncertainValue.triangular(0, 2, 1)).hasMessageContaining("likely (2.0)");
        assertThatThrownBy(UncertainValue::empirical).hasMessageContaining("(0)");
        assertThatThrownBy(() -> Outcomes.of(new double[] {1}, new double[] {0.5}))
                .hasMessageContaining("(0.5)");
        assertThatThrownBy(() -> Outcomes.of(new double[] {1}, new double[] {0.5, 0.5}))
                .hasMessageContaining("as many");
        assertThatThrownBy(() -> Outcomes.of(new double[] {1, 2}, new double[] {1.5, -0.5}))
                .hasMessageContaining("(-0.5)");
    }

    private static void check(UncertainValue value, double mean, double deviation) {
        double[] drawn = drawn(value);
        assertThat(value.mean()).isEqualTo(mean, within(1e-12));
        assertThat(Statistics.mean(drawn)).isEqualTo(mean, within(0.01 * (1 + deviation)));
        assertThat(Statistics.standardDeviation(drawn)).isEqualTo(deviation, within(0.02 * (1e-9 + deviation)));
    }

    private static double[] drawn(UncertainValue value) {
        double[] drawn = new double[DRAWS];
        value.fill(new SplittableRandom(9), DRAWS, drawn);
        return drawn;
    }
}
