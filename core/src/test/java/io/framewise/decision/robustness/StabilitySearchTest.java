package io.framewise.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.WeightStability;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.outranking.ElectreNet;
import io.framewise.decision.value.WeightedSum;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StabilitySearchTest {
    private static final int ROWS = 4;
    private static final int COLUMNS = 3;

    @Property(tries = 100, seed = "81")
    void finds_the_closed_form_of_the_additive_model(@ForAll Random random) {
        double[][] values = values(random);
        double[] weights = weights(random);
        StabilitySearch search = new StabilitySearch(new WeightedSum(), problem(values, weights));
        for (int k = 0; k < COLUMNS; k++) {
            double[] top = WeightStability.topInterval(values, weights, k);
            double[] full = WeightStability.fullInterval(values, weights, k);
            assertThat(search.top(k)).containsExactly(top, within(1e-9));
            assertThat(search.full(k)).containsExactly(full, within(1e-9));
            assertThat(weights[k]).isBetween(full[0], full[1]);
            assertThat(full[0]).isGreaterThanOrEqualTo(top[0]);
            assertThat(full[1]).isLessThanOrEqualTo(top[1]);
        }
    }

    @Property(tries = 300, seed = "82")
    void the_winner_changes_just_outside_and_not_inside(@ForAll Random random) {
        double[][] values = values(random);
        double[] weights = weights(random);
        int best = best(values, weights);
        for (int k = 0; k < COLUMNS; k++) {
            double[] top = WeightStability.topInterval(values, weights, k);
            for (double share = 0; share <= 1; share += 0.125) {
                double inside = top[0] + 1e-9 + share * (top[1] - top[0] - 2e-9);
                assertThat(best(values, moved(weights, k, inside))).isEqualTo(best);
            }
            if (top[0] > 1e-6) {
                assertThat(best(values, moved(weights, k, top[0] - 1e-6))).isNotEqualTo(best);
            }
            if (top[1] < 1 - 1e-6) {
                assertThat(best(values, moved(weights, k, top[1] + 1e-6))).isNotEqualTo(best);
            }
        }
    }

    @Test
    void alternatives_that_are_equal_leave_only_the_present_weight_on_the_side_where_one_gains() {
        double[][] values = {{1, 0}, {0, 1}, {1, 0}};
        double[] half = {0.5, 0.5};
        assertThat(WeightStability.topInterval(values, half, 0)).containsExactly(0.5, 1);
        assertThat(WeightStability.topInterval(new double[][] {{1, 0}, {1, 0}}, half, 0))
                .containsExactly(0, 1);
        assertThat(WeightStability.topInterval(new double[][] {{1}, {0}}, new double[] {1}, 0))
                .containsExactly(1, 1);
        assertThat(WeightStability.topInterval(new double[][] {{1}}, new double[] {1}, 0))
                .containsExactly(0, 1);
    }

    @Test
    void searches_for_any_method() {
        DecisionProblem problem = problem(new double[][] {{1, 0, 0.5}, {0, 1, 0.5}}, new double[] {0.6, 0.2, 0.2});
        assertThat(new StabilitySearch(new Topsis(), problem).top(0)[1]).isEqualTo(1);
        double[] top = new StabilitySearch(new ElectreNet(), problem).top(0);
        // The rest keeps 1 : 1, so the second is ahead where half of it exceeds the first weight.
        assertThat(top[0]).isEqualTo(1.0 / 3, within(1e-9));
        assertThatThrownBy(() -> new StabilitySearch(
                                new Topsis(), problem(new double[][] {{1, 0, 0}, {0, 1, 0}}, new double[] {1, 0, 0}))
                        .full(0))
                .hasMessageContaining("(n0) has all the weight");
    }

    private static double[][] values(Random random) {
        double[][] values = new double[ROWS][COLUMNS];
        for (double[] row : values) {
            Arrays.setAll(row, k -> random.nextDouble());
        }
        return values;
    }

    private static double[] weights(Random random) {
        double[] weights = new double[COLUMNS];
        Arrays.setAll(weights, k -> 0.1 + random.nextDouble());
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static int best(double[][] values, double[] weights) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < values.length; a++) {
            double total = 0;
            for (int k = 0; k < weights.length; k++) {
                total += weights[k] * values[a][k];
            }
            if (total > highest) {
                highest = total;
                best = a;
            }
        }
        return best;
    }

    private static double[] moved(double[] weights, int k, double x) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = i == k ? x : weights[i] * (1 - x) / (1 - weights[k]);
        }
        return moved;
    }

    private static DecisionProblem problem(double[][] values, double[] weights) {
        double[] cells = Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
        return DecisionProblem.of(
                DecisionMatrix.ofBenefits(names(values.length), names(weights.length), cells), weights);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }
}
