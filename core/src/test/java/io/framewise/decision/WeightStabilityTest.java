package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeightStabilityTest {

    /** With d = (0.4, -0.2) and w = (0.5, 0.5) the rest is -0.2, so x = 0.2 / 0.6. */
    @Test
    void gives_the_weight_at_which_two_alternatives_tie() {
        OptionalDouble flip = WeightStability.flipWeight(new double[] {0.4, -0.2}, new double[] {0.5, 0.5}, 0);
        assertThat(flip.orElseThrow()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void gives_nothing_when_one_alternative_is_ahead_on_everything() {
        assertThat(WeightStability.flipWeight(new double[] {0.4, 0.2}, new double[] {0.5, 0.5}, 0))
                .isEmpty();
    }

    @Test
    void gives_nothing_when_the_criterion_is_the_only_one_or_moves_nothing() {
        assertThat(WeightStability.flipWeight(new double[] {0.4}, new double[] {1}, 0))
                .isEmpty();
        assertThat(WeightStability.flipWeight(new double[] {0.4, 0.1}, new double[] {1, 0}, 0))
                .isEmpty();
        assertThat(WeightStability.flipWeight(new double[] {0.25, 0.25}, new double[] {0.5, 0.5}, 0))
                .isEmpty();
    }

    @Property(tries = 1000, seed = "8")
    void the_leader_changes_just_beyond_the_flip_and_not_before(
            @ForAll("differences") double[] differences,
            @ForAll("points") double[] points,
            @ForAll @IntRange(min = 0, max = 3) int k) {
        double[] weights = normalized(points);
        double now = total(differences, weights);
        OptionalDouble flip = WeightStability.flipWeight(differences, weights, k);
        double margin = 1e-6;
        if (Math.abs(now) < 1e-3) {
            return;
        }
        if (flip.isEmpty()) {
            assertThat(Math.signum(total(differences, moved(weights, k, 0)))).isIn(Math.signum(now), 0.0);
            assertThat(Math.signum(total(differences, moved(weights, k, 1)))).isIn(Math.signum(now), 0.0);
            return;
        }
        double x = flip.orElseThrow();
        double outwards = Math.signum(x - weights[k]);
        assertThat(total(differences, moved(weights, k, x))).isEqualTo(0, within(1e-9));
        assertThat(x).as("the present weight lies inside the interval").isNotEqualTo(weights[k]);
        for (double share = 0; share < 1; share += 0.125) {
            double inside = weights[k] + share * (x - margin * outwards - weights[k]);
            assertThat(Math.signum(total(differences, moved(weights, k, inside))))
                    .isEqualTo(Math.signum(now));
        }
        double beyond = x + margin * outwards;
        if (beyond >= 0 && beyond <= 1) {
            assertThat(Math.signum(total(differences, moved(weights, k, beyond))))
                    .isEqualTo(-Math.signum(now));
        }
    }

    @Provide
    Arbitrary<double[]> differences() {
        return Arbitraries.doubles()
                .between(-1, 1)
                .ofScale(6)
                .array(double[].class)
                .ofSize(4);
    }

    @Provide
    Arbitrary<double[]> points() {
        return Arbitraries.doubles()
                .between(1, 100)
                .ofScale(3)
                .array(double[].class)
                .ofSize(4);
    }

    private static double[] normalized(double[] points) {
        double sum = 0;
        for (double point : points) {
            sum += point;
        }
        double[] weights = points.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** The weight of one criterion is x; the others keep their proportions. */
    private static double[] moved(double[] weights, int k, double x) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = i == k ? x : weights[i] * (1 - x) / (1 - weights[k]);
        }
        return moved;
    }

    private static double total(double[] differences, double[] weights) {
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += differences[i] * weights[i];
        }
        return total;
    }
}
