package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void the_median_is_the_middle_number_or_the_mean_of_the_two_middle_ones() {
        assertThat(Statistics.median(new double[] {7})).isEqualTo(7);
        assertThat(Statistics.median(new double[] {9, 1, 5})).isEqualTo(5);
        assertThat(Statistics.median(new double[] {9, 1, 5, 6})).isEqualTo(5.5);
    }

    @Test
    void a_sample_is_not_changed() {
        double[] sample = {3, 1, 2};
        Statistics.median(sample);
        Statistics.medianAbsoluteDeviation(sample);
        Statistics.central90(sample);
        assertThat(sample).containsExactly(3, 1, 2);
    }

    /** The sample 1, 1, 2, 2, 4, 6, 9 has the deviations 1, 1, 0, 0, 2, 4, 7 from its median 2. */
    @Test
    void the_median_absolute_deviation_is_the_median_of_the_distances_from_the_median() {
        assertThat(Statistics.medianAbsoluteDeviation(new double[] {1, 1, 2, 2, 4, 6, 9}))
                .isEqualTo(1);
        assertThat(Statistics.medianAbsoluteDeviation(new double[] {5, 5, 5, 100}))
                .isEqualTo(0);
    }

    @Test
    void a_scaled_median_absolute_deviation_estimates_the_standard_deviation_of_a_normal_sample() {
        double[] sample = new KeyedRandom(7).gaussian(50_000, "sample");
        assertThat(Statistics.MAD_TO_SD * Statistics.medianAbsoluteDeviation(sample))
                .isEqualTo(1, within(0.02));
    }

    @Test
    void the_standard_deviation_has_n_less_1_in_the_denominator() {
        double[] sample = {2, 4, 4, 4, 5, 5, 7, 9};
        assertThat(Statistics.mean(sample)).isEqualTo(5);
        assertThat(Statistics.standardDeviation(sample)).isEqualTo(Math.sqrt(32.0 / 7), within(1e-15));
    }

    @Property(tries = 500, seed = "3")
    void the_central_90_percent_are_those_of_the_sorted_sample(@ForAll("samples") double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        assertThat(Statistics.central90(sample))
                .containsExactly(sorted[(int) Math.round(0.05 * last)], sorted[(int) Math.round(0.95 * last)]);
    }

    @Provide
    Arbitrary<double[]> samples() {
        Arbitrary<Double> even = Arbitraries.doubles().between(-1, 1).ofScale(12);
        Arbitrary<Double> few = Arbitraries.of(-1.0, 0.0, 0.5, 7.0);
        Arbitrary<Double> skewed =
                Arbitraries.doubles().between(-300, 300).ofScale(6).map(x -> Math.exp(x));
        Arbitrary<Double> close = Arbitraries.integers().between(0, 5).map(ulps -> 1e6 + ulps * Math.ulp(1e6));
        return Arbitraries.of(even, few, skewed, close)
                .flatMap(kind -> kind.array(double[].class).ofMinSize(1).ofMaxSize(400));
    }

    @Test
    void the_central_90_percent_of_a_large_sample_with_outliers_are_those_of_the_sorted_sample() {
        double[] sample = new KeyedRandom(8).gaussian(10_000, "sample");
        sample[17] = 1e300;
        sample[18] = -1e300;
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        assertThat(Statistics.central90(sample)).containsExactly(sorted[500], sorted[9499]);
    }
}
