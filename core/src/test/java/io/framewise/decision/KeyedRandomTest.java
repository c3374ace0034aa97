package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyedRandomTest {
    private static final int DRAWS = 20_000;

    private final KeyedRandom random = new KeyedRandom(42);

    @Test
    void the_same_seed_and_key_give_the_same_bits() {
        assertThat(random.uniform(DRAWS, "size", "flask"))
                .isEqualTo(new KeyedRandom(42).uniform(DRAWS, "size", "flask"));
        assertThat(random.gaussian(DRAWS, "size", "flask"))
                .isEqualTo(new KeyedRandom(42).gaussian(DRAWS, "size", "flask"));
    }

    @Test
    void gives_these_very_numbers_on_every_machine_and_in_every_release() {
        assertThat(random.uniform(3, "size", "flask"))
                .containsExactly(0.5769777684345254, 0.38007082048736857, 0.2615812466626343);
    }

    @Test
    void a_shorter_column_is_the_beginning_of_a_longer_one() {
        double[] column = random.uniform(5000, "size", "flask");
        for (int draws : new int[] {0, 1, 1023, 1024, 1025, 2048, 4999}) {
            assertThat(random.uniform(draws, "size", "flask")).isEqualTo(Arrays.copyOf(column, draws));
        }
    }

    @Test
    void asking_for_other_columns_between_changes_nothing() {
        double[] before = random.uniform(100, "size", "flask");
        random.uniform(100, "size", "django");
        random.gaussian(100, "size", "flask");
        assertThat(random.uniform(100, "size", "flask")).isEqualTo(before);
    }

    @Test
    void words_are_told_apart_by_their_borders_and_their_order() {
        Set<Double> firsts = new HashSet<>();
        List<String[]> keys = List.of(
                new String[] {},
                new String[] {""},
                new String[] {"", ""},
                new String[] {"ab"},
                new String[] {"a", "b"},
                new String[] {"b", "a"},
                new String[] {"ab", ""},
                new String[] {"", "ab"},
                new String[] {"ba"});
        keys.forEach(key -> firsts.add(random.uniform(1, key)[0]));
        assertThat(firsts).hasSameSizeAs(keys);
    }

    @Test
    void columns_of_different_keys_or_seeds_are_not_correlated() {
        List<double[]> columns = new ArrayList<>();
        for (String framework : List.of("flask", "flasl", "fastapi", "django")) {
            columns.add(random.uniform(DRAWS, "size", framework));
            columns.add(random.uniform(DRAWS, framework, "size"));
        }
        columns.add(new KeyedRandom(43).uniform(DRAWS, "size", "flask"));
        columns.add(new KeyedRandom(-42).uniform(DRAWS, "size", "flask"));
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                assertThat(correlation(columns.get(i), columns.get(j)))
                        .as("columns %s and %s", i, j)
                        .isBetween(-4 / Math.sqrt(DRAWS), 4 / Math.sqrt(DRAWS));
            }
        }
    }

    @Test
    void neighbouring_draws_and_blocks_are_not_correlated() {
        double[] column = random.uniform(DRAWS, "size", "flask");
        for (int lag : new int[] {1, 2, 1024}) {
            assertThat(correlation(Arrays.copyOf(column, DRAWS - lag), Arrays.copyOfRange(column, lag, column.length)))
                    .isBetween(-4 / Math.sqrt(DRAWS), 4 / Math.sqrt(DRAWS));
        }
    }

    @Test
    void uniform_numbers_lie_between_0_and_1_with_mean_one_half_and_variance_one_twelfth() {
        double[] column = random.uniform(DRAWS, "size", "flask");
        assertThat(Arrays.stream(column)).allMatch(x -> x > 0 && x < 1);
        assertThat(Statistics.mean(column)).isEqualTo(0.5, within(4 * Math.sqrt(1.0 / 12 / DRAWS)));
        assertThat(Math.pow(Statistics.standardDeviation(column), 2)).isEqualTo(1.0 / 12, within(0.002));
    }

    @Test
    void uniform_numbers_fall_evenly_into_ten_bins() {
        int[] counts = new int[10];
        for (double x : random.uniform(DRAWS, "size", "flask")) {
            counts[(int) (x * 10)]++;
        }
        double chiSquared = 0;
        for (int count : counts) {
            chiSquared += Math.pow(count - DRAWS / 10.0, 2) / (DRAWS / 10.0);
        }
        // 99.9 % quantile of chi-squared with 9 degrees of freedom
        assertThat(chiSquared).isLessThan(27.877);
    }

    @Test
    void gaussian_numbers_have_mean_0_and_variance_1_and_tails() {
        double[] column = random.gaussian(DRAWS, "size", "flask");
        assertThat(Statistics.mean(column)).isEqualTo(0, within(4 / Math.sqrt(DRAWS)));
        assertThat(Statistics.standardDeviation(column)).isEqualTo(1, within(4 / Math.sqrt(2.0 * DRAWS)));
        assertThat(Arrays.stream(column).filter(z -> z > 1.959963984540054).count() / (double) DRAWS)
                .isEqualTo(0.025, within(4 * Math.sqrt(0.025 * 0.975 / DRAWS)));
    }

    @Test
    void larger_uniform_numbers_give_larger_gaussian_ones() {
        double[] uniform = random.uniform(1000, "size", "flask");
        double[] gaussian = random.gaussian(1000, "size", "flask");
        for (int i = 1; i < 1000; i++) {
            assertThat(Math.signum(gaussian[i] - gaussian[i - 1])).isEqualTo(Math.signum(uniform[i] - uniform[i - 1]));
        }
    }

    @Test
    void each_block_has_a_generator_of_its_own() {
        assertThat(random.generator(0, "weight-order").nextLong())
                .isEqualTo(random.generator(0, "weight-order").nextLong())
                .isNotEqualTo(random.generator(1, "weight-order").nextLong())
                .isNotEqualTo(random.generator(0, "weight-range").nextLong());
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Statistics.mean(a);
        double meanB = Statistics.mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1) / Statistics.standardDeviation(a) / Statistics.standardDeviation(b);
    }
}
