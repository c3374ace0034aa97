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

    @Test
    void squares_of_own_widths_and_of_the_spread_of_points_are_added() {
        List<Continuation> pool = List.of(part(10, 2), part(12, 2), part(14, 2));
        double between = 8 / 3.0;
        PoolWidth width = new PoolWidth(pool, pool.get(0), pool, new double[] {12}, 1.5);
        double expected = Math.sqrt(9 * Z * Z + between * Z * Z);
        assertThat(width.at(0, 0.975)).isCloseTo(expected, within(1e-9));
        assertThat(width.at(0, 0.025)).isCloseTo(-expected, within(1e-9));
        assertThat(width.at(0, 0.5)).isZero();
    }

    @Test
    void members_that_agree_add_nothing() {
        List<Continuation> pool = List.of(part(12, 1), part(12, 2), part(12, 3));
        assertThat(new PoolWidth(pool, pool.get(0), pool, new double[] {12}, 1).at(0, 0.9))
                .isCloseTo(2 * NormalQuantile.at(0.9), within(1e-9));
    }

    @Test
    void one_member_gone_astray_neither_by_its_width_nor_by_its_point_makes_bounds_absurd() {
        List<Continuation> pool = List.of(part(12, 1), part(12, 1), part(1e9, 1e9));
        assertThat(new PoolWidth(pool, pool.get(0), pool, new double[] {12}, 1).at(0, 0.975))
                .isBetween(2 * Z, 5 * Z);
    }

    @Test
    void a_member_without_a_number_is_left_out() {
        List<Continuation> pool = List.of(part(12, 1), part(12, 1), part(Double.NaN, Double.NaN));
        assertThat(new PoolWidth(pool, pool.get(0), pool, new double[] {12}, 1).at(0, 0.975))
                .isCloseTo(Z, within(1e-9));
    }

    @Test
    void own_widths_are_held_to_four_times_that_of_a_random_walk_and_the_point() {
        List<Continuation> astray = List.of(part(-8, 1e9), part(-8, 2e9), part(-8, 3e9));
        PoolWidth width = new PoolWidth(astray, part(10, 3), astray, new double[] {-8}, 1.5);
        assertThat(width.at(0, 0.975)).isCloseTo(1.5 * 4 * (8 + 3 * Z), within(1e-9));
        assertThat(width.at(0, 0.025)).isCloseTo(-1.5 * 4 * (8 + 3 * Z), within(1e-9));
    }

    /** A normal distribution one step ahead. */
    private static Continuation part(double mean, double deviation) {
        return new Continuation(
                new double[] {mean},
                (h, probability) -> mean + deviation * NormalQuantile.at(probability),
                new Account("normal"));
    }
}
