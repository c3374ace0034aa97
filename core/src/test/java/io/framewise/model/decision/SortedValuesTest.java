package io.framewise.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SortedValuesTest {

    @Property(tries = 300, seed = "91")
    void values_come_in_order_and_know_where_they_came_from(
            @ForAll @Size(max = 60) double @DoubleRange(min = -1e300, max = 1e300) [] numbers) {
        SortedValues sorted = SortedValues.of(numbers);
        double[] expected = numbers.clone();
        Arrays.sort(expected);
        boolean[] seen = new boolean[numbers.length];
        assertThat(sorted.size()).isEqualTo(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(sorted.value(i)).isEqualTo(expected[i] + 0.0);
            assertThat(sorted.value(i)).isEqualTo(numbers[sorted.origin(i)] + 0.0);
            seen[sorted.origin(i)] = true;
        }
        assertThat(seen).doesNotContain(false);
    }

    @Test
    void equal_values_keep_their_order_and_zeros_are_equal() {
        Random random = new Random(3);
        double[] numbers = new double[500];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(3) - 1.0;
            numbers[i] = numbers[i] == 0 && random.nextBoolean() ? -0.0 : numbers[i];
        }
        SortedValues sorted = SortedValues.of(numbers);
        for (int i = 1; i < numbers.length; i++) {
            if (sorted.value(i) == sorted.value(i - 1)) {
                assertThat(sorted.origin(i)).isGreaterThan(sorted.origin(i - 1));
            }
        }
    }

    @Test
    void values_that_differ_in_their_last_bits_only_are_told_apart_beside_values_of_any_size() {
        Random random = new Random(4);
        double[] numbers = new double[3000];
        for (int i = 0; i < numbers.length; i++) {
            double near = 1 + random.nextInt(200) * Math.ulp(1.0);
            numbers[i] = i % 3 == 0 ? near : i % 3 == 1 ? -near : random.nextGaussian() * Math.pow(10, i % 600 - 300);
        }
        SortedValues sorted = SortedValues.of(numbers);
        double[] expected = numbers.clone();
        Arrays.sort(expected);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(sorted.value(i)).isEqualTo(expected[i]).isEqualTo(numbers[sorted.origin(i)]);
            if (i > 0 && sorted.value(i) == sorted.value(i - 1)) {
                assertThat(sorted.origin(i)).isGreaterThan(sorted.origin(i - 1));
            }
        }
    }

    @Test
    void a_few_values_that_hardly_differ_are_told_apart_and_equal_ones_among_them_keep_their_order() {
        Random random = new Random(6);
        double[] numbers = new double[2000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(400) + random.nextInt(3) * 1e-12;
        }
        SortedValues sorted = SortedValues.of(numbers);
        double[] expected = numbers.clone();
        Arrays.sort(expected);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(sorted.value(i)).isEqualTo(expected[i]).isEqualTo(numbers[sorted.origin(i)]);
            if (i > 0 && sorted.value(i) == sorted.value(i - 1)) {
                assertThat(sorted.origin(i)).isGreaterThan(sorted.origin(i - 1));
            }
        }
    }
}
