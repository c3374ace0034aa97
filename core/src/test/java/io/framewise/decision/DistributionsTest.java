package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables are good to about a thousandth of a value in the range that decides, which is far below the error of 10,000
 * draws.
 */
class DistributionsTest {

    private static double studentT(int degrees, double probability) {
        return Distributions.studentT(degrees).at(Normal.quantile(probability));
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t; three decimals. */
    @ParameterizedTest(name = "{0} degrees, {1}")
    @CsvSource({
        "1, 0.90, 3.078",
        "1, 0.95, 6.314",
        "1, 0.975, 12.706",
        "1, 0.99, 31.821",
        "1, 0.995, 63.657",
        "4, 0.90, 1.533",
        "4, 0.95, 2.132",
        "4, 0.975, 2.776",
        "4, 0.99, 3.747",
        "4, 0.995, 4.604",
        "4, 0.999, 7.173",
        "5, 0.95, 2.015",
        "5, 0.975, 2.571",
        "10, 0.95, 1.812",
        "10, 0.975, 2.228",
        "10, 0.995, 3.169",
        "30, 0.95, 1.697",
        "30, 0.975, 2.042",
        "30, 0.995, 2.750",
        "100, 0.975, 1.984",
        "100, 0.995, 2.626"
    })
    void gives_the_published_quantiles_of_student_t(int degrees, double probability, double quantile) {
        assertThat(studentT(degrees, probability)).isCloseTo(quantile, withinPercentage(0.2));
        assertThat(studentT(degrees, 1 - probability)).isCloseTo(-quantile, withinPercentage(0.2));
    }

    @Test
    void student_t_has_its_median_at_0() {
        for (int degrees : new int[] {1, 2, 4, 50}) {
            assertThat(studentT(degrees, 0.5)).isEqualTo(0, within(1e-9));
        }
    }

    @Test
    void student_t_approaches_the_normal_distribution() {
        assertThat(studentT(100_000, 0.975)).isCloseTo(Normal.quantile(0.975), withinPercentage(0.6));
        assertThat(Distributions.studentT(100_000)).isSameAs(Distributions.studentT(255));
    }

    @Test
    void tables_of_student_t_are_shared() {
        assertThat(Distributions.studentT(7)).isSameAs(Distributions.studentT(7));
        assertThat(Distributions.studentT(7)).isNotSameAs(Distributions.studentT(8));
    }

    /**
     * Quantiles of chi-squared, halved: a gamma variable of half the degrees of freedom as shape. NIST/SEMATECH
     * e-Handbook, 1.3.6.7.4, three decimals; for one degree the square of the normal quantile.
     */
    @ParameterizedTest(name = "{0} degrees, {1}")
    @CsvSource({
        "1, 0.90, 2.706",
        "1, 0.95, 3.841",
        "1, 0.975, 5.024",
        "1, 0.99, 6.635",
        "3, 0.10, 0.584",
        "3, 0.05, 0.352",
        "3, 0.95, 7.815",
        "3, 0.99, 11.345",
        "10, 0.01, 2.558",
        "10, 0.05, 3.940",
        "10, 0.95, 18.307",
        "10, 0.99, 23.209",
        "50, 0.05, 34.764",
        "50, 0.95, 67.505",
        "100, 0.05, 77.929",
        "100, 0.95, 124.342",
        "100, 0.99, 135.807"
    })
    void gives_the_published_quantiles_of_the_gamma_distribution(int degrees, double probability, double quantile) {
        double rate = Math.exp(Distributions.logGamma(degrees / 2.0).at(Normal.quantile(probability)));
        assertThat(2 * rate).isCloseTo(quantile, withinPercentage(0.3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.5, 3.5, 20.5, 1000.5})
    void a_gamma_variable_has_its_shape_as_mean(double shape) {
        QuantileTable table = Distributions.logGamma(shape);
        double sum = 0;
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
            sum += Math.exp(table.at(Normal.quantile((i + 0.5) / steps)));
        }
        assertThat(sum / steps).isCloseTo(shape, withinPercentage(0.5));
    }

    private static double beta(double successes, double failures, double probability) {
        return Distributions.beta(successes, failures).at(Normal.quantile(probability));
    }

    /** From the F distribution, NIST/SEMATECH e-Handbook, 1.3.6.7.3: x = aF / (aF + b) with F of 2a and 2b degrees. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"2, 5, 3.478", "1, 5, 4.103", "5, 5, 2.978", "5, 2, 5.964", "10, 10, 2.124"})
    void gives_the_published_95_percent_quantiles_of_the_beta_distribution(double a, double b, double f) {
        assertThat(beta(a, b, 0.95)).isCloseTo(a * f / (a * f + b), withinPercentage(0.1));
        assertThat(beta(b, a, 0.05)).isCloseTo(b / (a * f + b), withinPercentage(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99})
    void gives_the_quantiles_of_the_beta_distribution_that_have_a_closed_form(double p) {
        assertThat(beta(1, 1, p)).isCloseTo(p, withinPercentage(0.5));
        assertThat(beta(2, 1, p)).isCloseTo(Math.sqrt(p), withinPercentage(0.5));
        assertThat(beta(1, 5, p)).isCloseTo(1 - Math.pow(1 - p, 0.2), withinPercentage(0.5));
        assertThat(beta(0.5, 0.5, p)).isCloseTo(Math.pow(Math.sin(Math.PI * p / 2), 2), withinPercentage(1));
    }

    @Test
    void what_shares_a_normal_number_is_coupled_monotonically() {
        QuantileTable t = Distributions.studentT(4);
        QuantileTable gamma = Distributions.logGamma(2.5);
        QuantileTable beta = Distributions.beta(3.68, 0.32);
        for (double z = -5.4; z < 5.4; z += 0.05) {
            assertThat(t.at(z)).isLessThan(t.at(z + 0.05));
            assertThat(gamma.at(z)).isLessThan(gamma.at(z + 0.05));
            assertThat(beta.at(z)).isBetween(0.0, beta.at(z + 0.05));
            assertThat(beta.at(z)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void is_constant_beyond_its_reach() {
        QuantileTable t = Distributions.studentT(4);
        assertThat(t.at(-100)).isEqualTo(t.at(-5.5)).isNegative();
        assertThat(t.at(100)).isEqualTo(t.at(5.5)).isPositive().isFinite();
    }
}
