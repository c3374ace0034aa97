package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PiecewiseLinearTest {
    private final PiecewiseLinear linear =
            new PiecewiseLinear(new double[] {0, 10, 40}, new double[] {0, 0.8, 1}, false);
    private final PiecewiseLinear logarithmic = new PiecewiseLinear(new double[] {10, 1000}, new double[] {0, 1}, true);

    @Test
    void meets_its_corners() {
        assertThat(linear.at(0)).isZero();
        assertThat(linear.at(10)).isEqualTo(0.8);
        assertThat(linear.at(40)).isEqualTo(1);
    }

    @Test
    void is_linear_between_corners_and_constant_outside_them() {
        assertThat(linear.at(5)).isEqualTo(0.4, within(1e-15));
        assertThat(linear.at(25)).isEqualTo(0.9, within(1e-15));
        assertThat(linear.at(-7)).isZero();
        assertThat(linear.at(1e9)).isEqualTo(1);
    }

    @Test
    void is_linear_in_the_logarithm_on_a_logarithmic_scale() {
        assertThat(logarithmic.at(logarithmic.coordinate(100))).isEqualTo(0.5, within(1e-12));
        assertThat(logarithmic.at(logarithmic.coordinate(10))).isZero();
        assertThat(logarithmic.at(logarithmic.coordinate(1e5))).isEqualTo(1);
    }

    @Test
    void counts_what_is_not_positive_as_tiny_on_a_logarithmic_scale() {
        assertThat(logarithmic.coordinate(0)).isFinite().isEqualTo(logarithmic.coordinate(-5));
        assertThat(logarithmic.at(logarithmic.coordinate(0))).isZero();
    }

    @Test
    void falls_where_less_is_better() {
        PiecewiseLinear falling = new PiecewiseLinear(new double[] {1, 3}, new double[] {1, 0}, false);
        assertThat(falling.at(0)).isEqualTo(1);
        assertThat(falling.at(2)).isEqualTo(0.5);
        assertThat(falling.at(4)).isZero();
    }

    @Test
    void knows_its_scale_and_keeps_its_corners() {
        double[] corners = {0, 1};
        PiecewiseLinear function = new PiecewiseLinear(corners, new double[] {0, 1}, false);
        corners[1] = 100;
        assertThat(function.at(1)).isEqualTo(1);
        assertThat(function.logarithmic()).isFalse();
        assertThat(logarithmic.logarithmic()).isTrue();
    }

    @Property(tries = 300, seed = "4")
    void turns_coordinates_back_into_quantities(@ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(6) double quantity) {
        assertThat(linear.quantity(linear.coordinate(quantity))).isEqualTo(quantity);
        assertThat(logarithmic.quantity(logarithmic.coordinate(quantity)))
                .isEqualTo(quantity, within(quantity * 1e-12));
    }

    @Property(tries = 300, seed = "5")
    void never_leaves_the_values_of_its_corners_and_never_falls(
            @ForAll @DoubleRange(min = -50, max = 50) @Scale(6) double a,
            @ForAll @DoubleRange(min = -50, max = 50) @Scale(6) double b) {
        assertThat(linear.at(a)).isBetween(0.0, 1.0);
        assertThat(linear.at(Math.min(a, b))).isLessThanOrEqualTo(linear.at(Math.max(a, b)));
    }
}
