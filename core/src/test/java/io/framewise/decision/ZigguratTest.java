package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ZigguratTest {
    private static final int DRAWS = 1_000_000;

    @Test
    void exponential_numbers_have_the_exponential_distribution() {
        double[] drawn = drawn(Ziggurat::exponential);
        for (double x : new double[] {0.001, 0.1, 0.5, 1, 2, 4, 7, 7.697, 8, 10}) {
            double below = -StrictMath.expm1(-x);
            assertThat(share(drawn, x)).isEqualTo(below, within(error(below)));
        }
        assertThat(Statistics.mean(drawn)).isEqualTo(1, within(5e-3));
        assertThat(drawn[0]).isNotNegative();
    }

    /** Probabilities of the standard normal distribution as printed, Abramowitz and Stegun (1964), table 26.1. */
    @Test
    void normal_numbers_have_the_normal_distribution() {
        double[] drawn = drawn(Ziggurat::normal);
        double[][] table = {
            {0, 0.5}, {0.5, 0.6914624613}, {1, 0.8413447461}, {2, 0.9772498681}, {3, 0.9986501020}, {3.7, 0.9998922003}
        };
        for (double[] row : table) {
            assertThat(share(drawn, row[0])).isEqualTo(row[1], within(error(row[1])));
            assertThat(share(drawn, -row[0])).isEqualTo(1 - row[1], within(error(row[1])));
        }
        assertThat(Statistics.standardDeviation(drawn)).isEqualTo(1, within(4e-3));
    }

    private static double[] drawn(ToDoubleFunction<SplittableRandom> source) {
        SplittableRandom random = new SplittableRandom(5);
        double[] drawn = new double[DRAWS];
        Arrays.setAll(drawn, i -> source.applyAsDouble(random));
        Arrays.sort(drawn);
        return drawn;
    }

    private static double share(double[] sorted, double x) {
        int place = Arrays.binarySearch(sorted, x);
        return (double) (place < 0 ? -place - 1 : place) / sorted.length;
    }

    private static double error(double probability) {
        return 4 * Math.sqrt(probability * (1 - probability) / DRAWS) + 1e-6;
    }
}
