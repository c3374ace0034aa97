package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.numeric.NormalQuantile;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolWidthTest {
    private static final double Z = NormalQuantile.at(0.975);
    private static final double[] ANYWHERE = {Double.POSITIVE_INFINITY};

    @Test
    void squares_of_own_widths_and_of_the_spread_of_points_are_added() {
        List<Continuation> pool = List.of(part(10, 2), part(12, 2), part(14, 2));
        double between = 8 / 3.0;
        PoolWidth width = new PoolWidth(pool, pool, new double[] {12}, 1.5, ANYWHERE);
        double expected = Math.sqrt(9 * Z * Z + between * Z * Z);
        assertThat(width.at(0, 0.975)).isCloseTo(expected, within(1e-9));
        assertThat(width.at(0, 0.025)).isCloseTo(-expected, within(1e-9));
        assertThat(width.at(0, 0.5)).isZero();
    }

    @Test
    void members_that_agree_add_nothing() {
        List<Continuation> pool = List.of(part(12, 1), part(12, 2), part(12, 3));
        assertThat(new PoolWidth(pool, pool, new double[] {12}, 1, ANYWHERE).at(0, 0.9))
                .isCloseTo(2 * NormalQuantile.at(0.9), within(1e-9));
    }

    @Test
    void one_member_gone_astray_neither_by_its_width_nor_by_its_point_makes_bounds_absurd() {
        List<Continuation> pool = List.of(part(12, 1), part(12, 1), part(1e9, 1e9));
        assertThat(new PoolWidth(pool, pool, new double[] {12}, 1, ANYWHERE).at(0, 0.975))
                .isBetween(2 * Z, 5 * Z);
    }

    @Test
    void a_member_without_a_number_is_left_out() {
        List<Continuation> pool = List.of(part(12, 1), part(12, 1), part(Double.NaN, Double.NaN));
        assertThat(new PoolWidth(pool, pool, new double[] {12}, 1, ANYWHERE).at(0, 0.975))
                .isCloseTo(Z, within(1e-9));
    }

    @Test
    void no_quantile_lies_beyond_its_reach() {
        List<Continuation> pool = List.of(part(12, 100), part(12, 100), part(12, 100));
        PoolWidth width = new PoolWidth(pool, pool, new double[] {12}, 1, new double[] {50});
        assertThat(width.at(0, 0.975)).isEqualTo(50);
        assertThat(width.at(0, 0.025)).isEqualTo(-50);
        assertThat(width.at(0, 0.6)).isCloseTo(100 * NormalQuantile.at(0.6), within(1e-9));
    }

    @Test
    void the_reach_grows_with_steps_ahead_and_with_the_largest_step_ever() {
        assertThat(PoolWidth.reach(new double[] {3, 1, 2}, new double[] {2, 5})).containsExactly(8, 28);
    }

    /** A normal distribution one step ahead. */
    private static Continuation part(double mean, double deviation) {
        return new Continuation(
                new double[] {mean},
                (h, probability) -> mean + deviation * NormalQuantile.at(probability),
                new Account("normal"));
    }
}
