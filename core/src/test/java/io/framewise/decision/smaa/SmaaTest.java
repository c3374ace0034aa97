package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.OrderedWeights;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.value.WeightedSum;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SmaaTest {
    private static final double CLOSE = 1e-12;

    @Property(tries = 60, seed = "41")
    void probabilities_sum_to_1(
            @ForAll @IntRange(min = 1, max = 7) int alternatives,
            @ForAll @IntRange(min = 1, max = 5) int criteria,
            @ForAll Random random) {
        // Cells on a coarse grid, so that equal alternatives and equal scores occur.
        SmaaResult result = Smaa.additive(coarse(alternatives, criteria, random), new FreeWeights(criteria))
                .run(700, 3);
        for (int a = 0; a < alternatives; a++) {
            double row = 0;
            double column = 0;
            for (int b = 0; b < alternatives; b++) {
                row += result.acceptability(a, b);
                column += result.acceptability(b, a);
                assertThat(result.winning(a, b) + result.winning(b, a) + result.tie(a, b))
                        .isEqualTo(1, within(CLOSE));
                assertThat(result.tie(a, b)).isNotNegative().isEqualTo(result.tie(b, a));
            }
            assertThat(row).isEqualTo(1, within(CLOSE));
            assertThat(column).isEqualTo(1, within(CLOSE));
        }
    }

    @Property(tries = 40, seed = "42")
    void counting_many_draws_at_once_is_counting_them_one_by_one(@ForAll Random random) {
        UncertainMatrix matrix = coarse(5, 3, random);
        double[][] vectors = new double[300][3];
        for (double[] vector : vectors) {
            Arrays.setAll(vector, k -> random.nextInt(9) - 2);
        }
        SmaaResult result = Smaa.additive(matrix, new GivenWeights(vectors)).run(300, 1);
        double[][] wins = new double[5][5];
        double[][] ranks = new double[5][5];
        for (int i = 0; i < vectors.length; i++) {
            for (int a = 0; a < 5; a++) {
                int better = 0;
                int equal = 0;
                int earlier = 0;
                for (int b = 0; b < 5; b++) {
                    double difference = score(matrix, b, vectors[i]) - score(matrix, a, vectors[i]);
                    wins[b][a] += difference > 0 ? 1.0 / 300 : 0;
                    better += difference > 0 ? 1 : 0;
                    equal += difference == 0 ? 1 : 0;
                    earlier += difference == 0 && b < a ? 1 : 0;
                }
                ranks[a][better + (earlier + i) % equal] += 1.0 / 300;
            }
        }
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                assertThat(result.winning(a, b)).isEqualTo(wins[a][b], within(CLOSE));
                assertThat(result.acceptability(a, b)).isEqualTo(ranks[a][b], within(CLOSE));
            }
        }
    }

    @Test
    void any_number_of_threads_gives_the_same_bits() throws Exception {
        Smaa analysis = Smaa.additive(uncertain(6, 4, new Random(1)), new OrderedWeights(new int[] {0, 1, 1, 2}));
        ForkJoinPool four = new ForkJoinPool(4);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            SmaaResult many = four.submit(() -> analysis.run(10_000, 7)).get();
            SmaaResult single = one.submit(() -> analysis.run(10_000, 7)).get();
            for (int a = 0; a < 6; a++) {
                for (int b = 0; b < 6; b++) {
                    assertThat(many.acceptability(a, b)).isEqualTo(single.acceptability(a, b));
                    assertThat(many.winning(a, b)).isEqualTo(single.winning(a, b));
                }
                if (many.acceptability(a, 0) > 0) {
                    assertThat(many.centralWeights(a)).isEqualTo(single.centralWeights(a));
                }
            }
        } finally {
            four.shutdown();
            one.shutdown();
        }
    }

    /** Two criteria, one alternative ahead on each: the first is ahead where its weight exceeds 1/4. */
    @Test
    void more_draws_have_a_smaller_error() {
        UncertainMatrix matrix = certain(new double[] {0.6, 0.2, 0.3, 0.3}, 2);
        Smaa analysis = Smaa.additive(matrix, new FreeWeights(2));
        double few = 0;
        double many = 0;
        for (int seed = 0; seed < 40; seed++) {
            few += Math.abs(analysis.run(100, seed).acceptability(0, 0) - 0.75);
            SmaaResult result = analysis.run(10_000, seed);
            many += Math.abs(result.acceptability(0, 0) - 0.75);
            assertThat(result.acceptability(0, 0)).isEqualTo(0.75, within(4 * result.error(0.75)));
            assertThat(result.centralWeights(0)[0]).isEqualTo(0.625, within(0.02));
            assertThat(result.interval(0.75)[0]).isLessThan(0.75);
        }
        assertThat(many).isLessThan(few / 4);
    }

    @Test
    void one_more_alternative_changes_no_comparison_of_the_others() {
        UncertainMatrix three = uncertain(3, 2, new Random(4));
        List<UncertainValue> cells = new ArrayList<>();
        for (int c = 0; c < 6; c++) {
            cells.add(three.cell(c / 2, c % 2));
        }
        cells.add(UncertainValue.normal(0.5, 0.3));
        cells.add(UncertainValue.uniform(0, 1));
        UncertainMatrix four = UncertainMatrix.of(
                List.of("a0", "a1", "a2", "new"),
                three.means().criteria(),
                three.means().objectives(),
                cells);
        SmaaResult before = Smaa.additive(three, new FreeWeights(2)).run(5_000, 11);
        SmaaResult after = Smaa.additive(four, new FreeWeights(2)).run(5_000, 11);
        assertThat(after.winning(0, 1)).isEqualTo(before.winning(0, 1));
        assertThat(after.winning(2, 1)).isEqualTo(before.winning(2, 1));
    }

    @Test
    void any_method_can_score_the_draws() {
        UncertainMatrix matrix = uncertain(4, 3, new Random(6));
        SmaaResult additive = Smaa.additive(matrix, new FreeWeights(3)).run(2_000, 5);
        SmaaResult sum = Smaa.of(matrix, new FreeWeights(3), new WeightedSum()).run(2_000, 5);
        SmaaResult topsis = Smaa.of(matrix, new FreeWeights(3), new Topsis()).run(2_000, 5);
        for (int a = 0; a < 4; a++) {
            assertThat(sum.acceptability(a, 0)).isEqualTo(additive.acceptability(a, 0), within(1e-3));
            assertThat(topsis.acceptability(a, 0)).isBetween(0.0, 1.0);
        }
        SmaaResult certain = Smaa.of(coarse(3, 3, new Random(2)), new FreeWeights(3), new Topsis())
                .run(100, 5);
        assertThat(certain.draws()).isEqualTo(100);
        assertThat(certain.alternatives()).containsExactly("a0", "a1", "a2");
        assertThat(certain.criteria()).containsExactly("c0", "c1", "c2");
    }

    @Test
    void confidence_is_how_often_an_alternative_is_first_under_the_weights_that_speak_for_it() {
        UncertainMatrix matrix = UncertainMatrix.of(
                List.of("steady", "risky", "poor"),
                List.of("c"),
                List.of(Objective.MAXIMIZE),
                List.of(UncertainValue.of(0.5), UncertainValue.uniform(0, 0.8), UncertainValue.of(-1)));
        Smaa analysis = Smaa.additive(matrix, new FreeWeights(1));
        double[] factors = analysis.confidenceFactors(analysis.run(1_000, 1), 20_000, 2);
        assertThat(factors[0]).isEqualTo(0.625, within(0.015));
        assertThat(factors[1]).isEqualTo(0.375, within(0.015));
        assertThat(factors[2]).isZero();
    }

    @Test
    void refuses_what_it_cannot_analyse() {
        UncertainMatrix matrix = certain(new double[] {1, 0, 0, 0}, 2);
        assertThatThrownBy(() -> Smaa.additive(matrix, new FreeWeights(3)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("weights for (3) criteria, but the matrix has (2)");
        assertThatThrownBy(() -> Smaa.additive(matrix, new FreeWeights(2)).run(0, 1))
                .hasMessageContaining("(0)");
        SmaaResult result = Smaa.additive(matrix, new FreeWeights(2)).run(10, 1);
        assertThatThrownBy(() -> result.centralWeights(1)).hasMessageContaining("(a1) was first in none of (10)");
        DecisionMatrix costs =
                DecisionMatrix.of(List.of("a"), List.of("cost"), List.of(Objective.MINIMIZE), new double[] {1});
        assertThatThrownBy(() -> Smaa.additive(UncertainMatrix.certain(costs), new FreeWeights(1)))
                .hasMessageContaining("(cost) is to be minimized");
        assertThatThrownBy(() -> new GivenWeights(new double[0][])).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new GivenWeights(new double[][] {{1}, {1, 2}})).hasMessageContaining("Vector (2)");
        assertThatThrownBy(() -> UncertainMatrix.of(List.of("a"), List.of("c"), List.of(Objective.MAXIMIZE), List.of()))
                .hasMessageContaining("(0) cells");
    }

    static UncertainMatrix coarse(int alternatives, int criteria, Random random) {
        double[] cells = new double[alternatives * criteria];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextInt(4) / 4.0;
        }
        return certain(cells, criteria);
    }

    static UncertainMatrix certain(double[] cells, int criteria) {
        return UncertainMatrix.certain(
                DecisionMatrix.ofBenefits(names("a", cells.length / criteria), names("c", criteria), cells));
    }

    static UncertainMatrix uncertain(int alternatives, int criteria, Random random) {
        List<UncertainValue> cells = new ArrayList<>();
        for (int c = 0; c < alternatives * criteria; c++) {
            cells.add(UncertainValue.normal(random.nextDouble(), 0.2));
        }
        return UncertainMatrix.of(
                names("a", alternatives),
                names("c", criteria),
                Collections.nCopies(criteria, Objective.MAXIMIZE),
                cells);
    }

    private static double score(UncertainMatrix matrix, int row, double[] weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * matrix.means().value(row, k);
        }
        return sum;
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
