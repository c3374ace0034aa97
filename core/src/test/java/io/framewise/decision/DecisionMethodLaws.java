package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every method that scores alternatives. */
abstract class DecisionMethodLaws {
    private static final int ROWS = 5;
    private static final int COLUMNS = 4;
    private static final double CLOSE = 1e-12;

    abstract DecisionMethod method();

    @Property(tries = 200, seed = "11")
    void one_finite_score_for_each_alternative_between_0_and_1(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points) {
        assertThat(Arrays.stream(scores(matrix(cells, points))))
                .hasSize(ROWS)
                .allMatch(score -> score >= -CLOSE && score <= 1 + CLOSE);
    }

    @Property(tries = 200, seed = "12")
    void an_alternative_that_is_nowhere_worse_never_scores_less(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points, @ForAll Random choices) {
        double[] dominating = cells.clone();
        for (int j = 0; j < COLUMNS; j++) {
            dominating[j] = Math.min(1, cells[COLUMNS + j] + choices.nextInt(3) * 0.1);
        }
        double[] scores = scores(matrix(dominating, points));
        assertThat(scores[0]).isGreaterThanOrEqualTo(scores[1] - CLOSE);
    }

    @Property(tries = 200, seed = "13")
    void the_order_of_alternatives_does_not_matter(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points, @ForAll Random choices) {
        List<Integer> order = shuffled(ROWS, choices);
        double[] permuted = new double[cells.length];
        for (int i = 0; i < ROWS; i++) {
            System.arraycopy(cells, order.get(i) * COLUMNS, permuted, i * COLUMNS, COLUMNS);
        }
        double[] scores = scores(matrix(cells, points));
        double[] again = scores(matrix(permuted, points));
        for (int i = 0; i < ROWS; i++) {
            assertThat(again[i]).isEqualTo(scores[order.get(i)]);
        }
    }

    @Property(tries = 200, seed = "14")
    void the_order_of_criteria_does_not_matter(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points, @ForAll Random choices) {
        List<Integer> order = shuffled(COLUMNS, choices);
        double[] permuted = new double[cells.length];
        double[] moved = new double[COLUMNS];
        for (int j = 0; j < COLUMNS; j++) {
            moved[j] = points[order.get(j)];
            for (int i = 0; i < ROWS; i++) {
                permuted[i * COLUMNS + j] = cells[i * COLUMNS + order.get(j)];
            }
        }
        assertThat(scores(matrix(permuted, moved))).containsExactly(scores(matrix(cells, points)), within(CLOSE));
    }

    @Property(tries = 200, seed = "15")
    void the_scale_of_weights_does_not_matter(@ForAll("cells") double[] cells, @ForAll("points") double[] points) {
        double[] scaled = points.clone();
        for (int j = 0; j < COLUMNS; j++) {
            scaled[j] *= 37.5;
        }
        assertThat(scores(matrix(cells, scaled))).containsExactly(scores(matrix(cells, points)), within(CLOSE));
    }

    @Property(tries = 100, seed = "16")
    void equal_alternatives_score_the_same(@ForAll("cells") double[] cells, @ForAll("points") double[] points) {
        double[] equal = new double[cells.length];
        for (int i = 0; i < ROWS; i++) {
            System.arraycopy(cells, 0, equal, i * COLUMNS, COLUMNS);
        }
        double[] scores = scores(matrix(equal, points));
        assertThat(scores).containsOnly(scores[0]);
    }

    @Property(tries = 100, seed = "17")
    void a_criterion_without_weight_does_not_matter(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points, @ForAll Random choices) {
        double[] without = points.clone();
        without[2] = 0;
        double[] changed = cells.clone();
        for (int i = 0; i < ROWS; i++) {
            changed[i * COLUMNS + 2] = choices.nextDouble();
        }
        assertThat(scores(matrix(changed, without))).containsExactly(scores(matrix(cells, without)), within(CLOSE));
    }

    @Provide
    Arbitrary<double[]> cells() {
        return Arbitraries.integers()
                .between(0, 100)
                .map(percent -> percent / 100.0)
                .array(double[].class)
                .ofSize(ROWS * COLUMNS);
    }

    @Provide
    Arbitrary<double[]> points() {
        return Arbitraries.integers()
                .between(1, 100)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofSize(COLUMNS);
    }

    private static List<Integer> shuffled(int size, Random choices) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, choices);
        return order;
    }

    final double[] scores(DecisionProblem problem) {
        return method().evaluate(problem).scores();
    }

    static DecisionProblem matrix(double[] cells, double[] points) {
        return DecisionProblem.of(
                        DecisionMatrix.ofBenefits(
                                names("a", cells.length / points.length), names("c", points.length), cells),
                        points)
                .rescaled();
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
