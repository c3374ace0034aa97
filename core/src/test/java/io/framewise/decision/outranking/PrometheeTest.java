package io.framewise.decision.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrometheeTest {

    @Property(tries = 300, seed = "21")
    void sorted_flows_are_those_of_the_definition(
            @ForAll PreferenceShape shape, @ForAll @IntRange(min = 1, max = 40) int rows, @ForAll Random random) {
        DecisionProblem problem = problem(rows, 3, random);
        PreferenceFunction function = PreferenceFunction.of(shape, 0.125, 0.375, 0.25);
        List<PreferenceFunction> functions = Collections.nCopies(3, function);
        PrometheeFlows flows = PrometheeFlows.of(problem, functions);
        double[][] pairs = definition(problem, functions);
        for (int a = 0; a < rows; a++) {
            double plus = 0;
            double minus = 0;
            for (int b = 0; b < rows; b++) {
                plus += pairs[a][b] / Math.max(1, rows - 1);
                minus += pairs[b][a] / Math.max(1, rows - 1);
            }
            assertThat(flows.plus()[a]).isEqualTo(plus, within(1e-12));
            assertThat(flows.minus()[a]).isEqualTo(minus, within(1e-12));
            assertThat(flows.net()[a]).isEqualTo(plus - minus, within(1e-12));
        }
    }

    @Property(tries = 100, seed = "22")
    void net_flows_sum_to_0_and_lie_between_minus_1_and_1(@ForAll PreferenceShape shape, @ForAll Random random) {
        double[] net = PrometheeFlows.of(
                        problem(25, 4, random), Collections.nCopies(4, PreferenceFunction.of(shape, 0.1, 0.4, 0.2)))
                .net();
        double sum = 0;
        for (double flow : net) {
            assertThat(flow).isBetween(-1.0, 1.0);
            sum += flow;
        }
        assertThat(sum).isEqualTo(0, within(1e-12));
    }

    @Test
    void narrow_windows_of_a_wide_column_keep_their_digits() {
        int rows = 20_000;
        double[] cells = new double[rows];
        for (int i = 0; i < rows; i++) {
            cells[i] = 1e9 + i;
        }
        double[] plus = PrometheeFlows.of(problem(cells, 1), List.of(PreferenceFunction.vShape(4)))
                .plus();
        // One, two and three quarters below, and everything further down in full.
        assertThat(plus[rows - 1] * (rows - 1)).isEqualTo(0.25 + 0.5 + 0.75 + rows - 4, within(1e-9));
        assertThat(plus[3] * (rows - 1)).isEqualTo(1.5, within(1e-9));
    }

    @Test
    void the_six_functions_have_the_published_shapes() {
        double[] at = {-1, 0, 1, 2, 3, 4, 5};
        assertThat(degrees(PreferenceFunction.usual(), at)).containsExactly(0, 0, 1, 1, 1, 1, 1);
        assertThat(degrees(PreferenceFunction.uShape(2), at)).containsExactly(0, 0, 0, 0, 1, 1, 1);
        assertThat(degrees(PreferenceFunction.vShape(4), at)).containsExactly(0, 0, 0.25, 0.5, 0.75, 1, 1);
        assertThat(degrees(PreferenceFunction.level(2, 4), at)).containsExactly(0, 0, 0, 0, 0.5, 0.5, 1);
        assertThat(degrees(PreferenceFunction.linear(2, 4), at)).containsExactly(0, 0, 0, 0, 0.5, 1, 1);
        assertThat(degrees(PreferenceFunction.linear(2, 2), at)).containsExactly(0, 0, 0, 0, 1, 1, 1);
        assertThat(degrees(PreferenceFunction.gaussian(1), new double[] {-3, 0, 1}))
                .containsExactly(new double[] {0, 0, 1 - StrictMath.exp(-0.5)}, within(1e-15));
    }

    @Test
    void flows_that_contradict_each_other_make_alternatives_incomparable() {
        // The first is best on one criterion and poor on the other, the second in the middle of both, twice.
        DecisionProblem problem = problem(new double[] {9, 0, 5, 5, 5, 5, 0, 9, 4, -1}, 2);
        PartialOrder order = new PrometheeI(Collections.nCopies(2, PreferenceFunction.usual())).order(problem);
        assertThat(order.relation(0, 1)).isEqualTo(PairRelation.INCOMPARABLE);
        assertThat(order.relation(1, 2)).isEqualTo(PairRelation.INDIFFERENT);
        assertThat(order.relation(1, 3)).isEqualTo(PairRelation.PREFERRED);
        assertThat(order.relation(3, 1)).isEqualTo(PairRelation.INFERIOR);
        assertThat(order.best()).containsExactly(0, 1, 2);
    }

    @Test
    void each_shape_is_a_variant_with_its_own_thresholds() {
        DecisionMethod method = new PrometheeII();
        assertThat(method.variants().stream().map(DecisionMethod::id))
                .containsExactly(
                        "promethee-ii:u-shape",
                        "promethee-ii:v-shape",
                        "promethee-ii:level",
                        "promethee-ii:linear",
                        "promethee-ii:gaussian");
        DecisionMethod linear = method.variants().get(3);
        assertThat(linear.parameters()).containsEntry("q", 0.0).containsEntry("p", 1.0);
        DecisionProblem problem = problem(new double[] {0, 1, 2, 3}, 1);
        assertThat(linear.withParameter("p", 2)
                        .withParameter("q", 1)
                        .evaluate(problem)
                        .scores())
                .containsExactly(PrometheeII.of(List.of(PreferenceFunction.linear(1, 2)))
                        .evaluate(problem)
                        .scores());
    }

    @Test
    void refuses_thresholds_that_it_does_not_have_or_that_make_no_sense() {
        assertThatThrownBy(() -> new PrometheeII().withParameter("q", 1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("no parameter (q)");
        assertThatThrownBy(() -> PreferenceFunction.linear(2, 1)).hasMessageContaining("p (1.0) must not be below");
        assertThatThrownBy(() -> PreferenceFunction.uShape(Double.NaN)).hasMessageContaining("q (NaN)");
        assertThatThrownBy(() -> PreferenceFunction.gaussian(0)).hasMessageContaining("s must be above 0");
        assertThatThrownBy(() ->
                        PrometheeII.of(List.of(PreferenceFunction.usual())).evaluate(problem(new double[] {1, 2}, 2)))
                .hasMessageContaining("(1) preference functions for (2) criteria");
    }

    private static double[] degrees(PreferenceFunction function, double[] at) {
        double[] degrees = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            degrees[i] = function.degree(at[i]);
        }
        return degrees;
    }

    private static double[][] definition(DecisionProblem problem, List<PreferenceFunction> functions) {
        DecisionMatrix matrix = problem.matrix();
        double[][] pairs = new double[matrix.rows()][matrix.rows()];
        for (int a = 0; a < pairs.length; a++) {
            for (int b = 0; b < pairs.length; b++) {
                for (int j = 0; j < matrix.columns(); j++) {
                    double d = matrix.value(a, j) - matrix.value(b, j);
                    pairs[a][b] += problem.weight(j) * functions.get(j).degree(matrix.maximizes(j) ? d : -d);
                }
            }
        }
        return pairs;
    }

    /** Cells on a grid, so that ties and thresholds are met exactly. */
    private static DecisionProblem problem(int rows, int columns, Random random) {
        double[] cells = new double[rows * columns];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextInt(17) / 16.0;
        }
        List<Objective> objectives = IntStream.range(0, columns)
                .mapToObj(j -> j % 2 == 0 ? Objective.MAXIMIZE : Objective.MINIMIZE)
                .toList();
        double[] weights = new double[columns];
        for (int j = 0; j < columns; j++) {
            weights[j] = 1 + random.nextInt(5);
        }
        return DecisionProblem.of(DecisionMatrix.of(names(rows), names(columns), objectives, cells), weights)
                .rescaled();
    }

    private static DecisionProblem problem(double[] cells, int columns) {
        double[] weights = new double[columns];
        Arrays.fill(weights, 1.0 / columns);
        return DecisionProblem.of(
                DecisionMatrix.ofBenefits(names(cells.length / columns), names(columns), cells), weights);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }
}
