package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** The check values of Wichura (1988), and Table 26.5 of Abramowitz and Stegun (1964), to 15 digits. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.5, 0",
        "0.75, 0.6744897501960817",
        "0.90, 1.2815515655446004",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.99, 2.3263478740408408",
        "0.995, 2.5758293035489004",
        "0.999, 3.090232306167814",
        "0.9995, 3.2905267314919255"
    })
    void gives_the_published_quantiles(double probability, double quantile) {
        assertThat(Normal.quantile(probability)).isEqualTo(quantile, within(2e-14 * Math.max(1, Math.abs(quantile))));
    }

    @Test
    void is_continuous_where_its_three_approximations_meet() {
        for (double border : new double[] {0.075, 0.925, Math.exp(-25)}) {
            assertThat(Normal.quantile(border * (1 + 1e-12)) - Normal.quantile(border * (1 - 1e-12)))
                    .isBetween(0.0, 1e-10);
        }
    }

    @Property(tries = 500, seed = "1")
    void is_odd_about_one_half(@ForAll @DoubleRange(min = 1e-6, max = 0.5) @Scale(12) double probability) {
        assertThat(Normal.quantile(1 - probability)).isEqualTo(-Normal.quantile(probability), within(1e-9));
    }

    @Property(tries = 500, seed = "2")
    void grows_with_the_probability(
            @ForAll @DoubleRange(min = 1e-12, max = 0.999999) @Scale(12) double a,
            @ForAll @DoubleRange(min = 1e-12, max = 0.999999) @Scale(12) double b) {
        assertThat(Math.signum(Normal.quantile(a) - Normal.quantile(b))).isEqualTo(Math.signum(a - b));
    }
}
