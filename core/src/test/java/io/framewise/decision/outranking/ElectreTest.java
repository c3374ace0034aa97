package io.framewise.decision.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.normalization.Unnormalized;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ElectreTest {
    private static final double CLOSE = 1e-12;

    @Test
    void concordance_is_the_agreeing_weight_and_discordance_the_largest_deficit_in_ranges() {
        DecisionProblem problem = problem(new double[] {1, 4, 5, 2, 4, 1}, 0.6, 0.3, 0.1);
        ConcordanceMatrix pairs = new ElectreI(0.5, 0.5, new Unnormalized()).pairs(problem);
        assertThat(pairs.concordance(0, 1)).isEqualTo(0.4, within(CLOSE));
        assertThat(pairs.concordance(1, 0)).isEqualTo(0.9, within(CLOSE));
        assertThat(pairs.discordance(0, 1)).isEqualTo(0.25);
        assertThat(pairs.discordance(1, 0)).isEqualTo(1);
    }

    @Test
    void chooses_the_kernel_of_the_graph() {
        OutrankingGraph graph = graph(5, 0, 1, 1, 2, 2, 3);
        assertThat(graph.unbeaten()).containsExactly(0, 4);
        // 2 is outranked by 1 only, which is outranked itself, so 2 has to be chosen for 3 to be covered.
        assertThat(graph.kernel()).containsExactly(0, 2, 4);
    }

    @Test
    void alternatives_of_a_circle_are_chosen_together() {
        assertThat(graph(4, 0, 1, 1, 2, 2, 0, 2, 3).kernel()).containsExactly(0, 1, 2);
        assertThat(graph(4, 0, 1, 1, 2, 2, 0, 2, 3).unbeaten()).isEmpty();
        assertThat(graph(4, 3, 1, 1, 2, 2, 0, 0, 1).kernel()).containsExactly(3);
    }

    @Property(tries = 300, seed = "31")
    void a_kernel_covers_what_it_leaves_out_and_not_itself(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll Random random) {
        boolean[][] arrows = new boolean[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                arrows[a][b] = random.nextInt(3) == 0;
            }
        }
        OutrankingGraph graph = new OutrankingGraph(arrows);
        List<Integer> kernel = graph.kernel();
        for (int b = 0; b < size; b++) {
            int member = b;
            assertThat(kernel.stream().anyMatch(a -> graph.outranks(a, member))).isEqualTo(!kernel.contains(b));
        }
    }

    /**
     * Weights 0.25 and 0.75, q (0.2, 1), p (1, 2), v (3.5, 4): the fourth against the third is worse by 3 on the
     * second criterion, so c = 0.25, d = (3 - 2) / (4 - 2) = 0.5 and the credibility 0.25 * 0.5 / 0.75.
     */
    @Test
    void opposition_beyond_the_agreement_weakens_credibility() {
        DecisionProblem problem = problem(new double[] {-2.4, 10, -1, 7}, 0.25, 0.75);
        Credibility degrees = Credibility.of(
                problem, OutrankingThresholds.of(new double[] {0.2, 1}, new double[] {1, 2}, new double[] {3.5, 4}));
        assertThat(degrees.concordance(1, 0)).isEqualTo(0.25);
        assertThat(degrees.degree(1, 0)).isEqualTo(0.25 * 0.5 / 0.75, within(CLOSE));
        assertThat(degrees.degree(0, 1)).isEqualTo(0.75);
        assertThat(degrees.degree(0, 0)).isEqualTo(1);
    }

    @Property(tries = 200, seed = "32")
    void credibility_never_exceeds_concordance_and_a_veto_leaves_none(@ForAll Random random) {
        DecisionProblem problem = random(6, 3, random);
        Credibility without = Credibility.of(problem, thresholds(3, 0.05, 0.2, Double.POSITIVE_INFINITY));
        Credibility with = Credibility.of(problem, thresholds(3, 0.05, 0.2, 0.6));
        for (int a = 0; a < 6; a++) {
            for (int b = 0; b < 6; b++) {
                assertThat(without.degree(a, b)).isEqualTo(without.concordance(a, b));
                assertThat(with.degree(a, b)).isBetween(0.0, with.concordance(a, b));
                for (int j = 0; j < 3; j++) {
                    double deficit =
                            problem.matrix().value(b, j) - problem.matrix().value(a, j);
                    if ((problem.matrix().maximizes(j) ? deficit : -deficit) >= 0.6) {
                        assertThat(with.degree(a, b)).isZero();
                    }
                }
            }
        }
    }

    @Property(tries = 200, seed = "33")
    void distillations_place_every_alternative_once(@ForAll Random random) {
        Distillation distillation =
                Distillation.of(Credibility.of(random(8, 3, random), thresholds(3, 0.05, 0.2, 0.9)));
        assertThat(distillation.descending().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(distillation.ascending().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void the_final_order_keeps_what_both_distillations_say() {
        DecisionProblem problem = problem(new double[] {1, 1, 0.5, 0.5, 0, 0}, 0.5, 0.5);
        PartialOrder order =
                Distillation.of(Credibility.of(problem, thresholds(2, 0, 0, 2))).order();
        assertThat(order.relation(0, 1)).isEqualTo(PairRelation.PREFERRED);
        assertThat(order.relation(2, 1)).isEqualTo(PairRelation.INFERIOR);
        assertThat(order.best()).containsExactly(0);
    }

    @Test
    void net_values_count_advantages_and_their_sizes() {
        DecisionProblem problem = problem(new double[] {1, 0, 0, 0.5}, 0.4, 0.6);
        Evaluation evaluation =
                new ElectreNet().withNormalizer(new Unnormalized()).evaluate(problem);
        assertThat(evaluation.scores()).containsExactly(new double[] {-0.2, 0.2}, within(CLOSE));
        // The first is ahead by 0.4 and behind by 0.3.
        assertThat(evaluation.quantity("D")).containsExactly(new double[] {-0.25, 0.25}, within(CLOSE));
    }

    /** Three categories between (0.3, 0.3) and (0.7, 0.7); one alternative good on one criterion and poor on the other. */
    @Test
    void sorts_by_proof_or_with_the_benefit_of_the_doubt() {
        ElectreTriB method = new ElectreTriB(
                new double[][] {{0.3, 0.3}, {0.7, 0.7}}, thresholds(2, 0, 0, Double.POSITIVE_INFINITY), 0.6);
        Sorting sorting = method.sort(problem(new double[] {0.9, 0.8, 0.5, 0.5, 0.1, 0.2, 0.9, 0.1}, 0.5, 0.5));
        assertThat(sorting.categories()).isEqualTo(3);
        assertThat(IntStream.range(0, 4).map(sorting::pessimistic)).containsExactly(2, 1, 0, 0);
        assertThat(IntStream.range(0, 4).map(sorting::optimistic)).containsExactly(2, 1, 0, 2);
    }

    @Property(tries = 300, seed = "34")
    void the_optimistic_category_is_never_the_lower(@ForAll Random random) {
        ElectreTriB method = new ElectreTriB(
                new double[][] {{0.2, 0.8, 0.3}, {0.5, 0.5, 0.5}, {0.8, 0.4, 0.9}}, thresholds(3, 0.02, 0.1, 0.7), 0.7);
        Sorting sorting = method.sort(random(10, 3, random));
        for (int a = 0; a < 10; a++) {
            assertThat(sorting.pessimistic(a)).isBetween(0, sorting.optimistic(a));
        }
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThatThrownBy(() -> OutrankingThresholds.of(new double[] {2}, new double[] {1}, new double[] {3}))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("criterion (1)");
        assertThatThrownBy(() -> OutrankingThresholds.of(new double[1], new double[2], new double[2]))
                .hasMessageContaining("(1, 2, 2)");
        assertThatThrownBy(() -> new ElectreI(0.5, 1.5)).hasMessageContaining("(1.5) in [0, 1]");
        assertThatThrownBy(() -> new ElectreII().withParameter("p3", 1)).hasMessageContaining("(p3)");
        assertThatThrownBy(() -> new ElectreII().withParameter("p0", 2)).hasMessageContaining("p0 (2.0)");
        assertThatThrownBy(() -> new ElectreIII().withParameter("w", 1)).hasMessageContaining("(w)");
        assertThatThrownBy(() -> new ElectreIII().withParameter("q", -1)).hasMessageContaining("q (-1.0)");
        assertThatThrownBy(() -> new ElectreTriB(new double[0][], thresholds(1, 0, 0, 1), 0.4))
                .hasMessageContaining("(0.4)");
        assertThatThrownBy(() -> new ElectreTriB(new double[][] {{1, 2}}, thresholds(1, 0, 0, 1), 0.6))
                .hasMessageContaining("Profile (1) has (2) values for (1) criteria");
        assertThatThrownBy(() -> new ElectreTriB(new double[][] {{2}, {1}}, thresholds(1, 0, 0, 1), 0.6)
                        .sort(problem(new double[] {1, 2}, 1)))
                .hasMessageContaining("Profile (2) must not be worse");
        assertThatThrownBy(() -> Credibility.of(problem(new double[] {1, 2}, 1, 1), thresholds(1, 0, 0, 1)))
                .hasMessageContaining("(1) criteria, but the problem has (2)");
    }

    @Test
    void thresholds_are_parameters_of_the_ranking_methods() {
        DecisionProblem problem = problem(new double[] {1, 2, 3, 4, 3, 1}, 0.5, 0.5);
        assertThat(new ElectreIII()
                        .withParameter("v", 3)
                        .withParameter("q", 0.1)
                        .parameters())
                .containsEntry("v", 3.0)
                .containsEntry("q", 0.1);
        assertThat(new ElectreIII().withParameter("p", 0.2).evaluate(problem).quantity("descending"))
                .containsExactly(3, 1, 2);
        assertThat(new ElectreII()
                        .withNormalizer(new Unnormalized())
                        .withParameter("p0", 0.9)
                        .evaluate(problem)
                        .scores())
                .hasSize(3);
    }

    private static OutrankingGraph graph(int size, int... arrows) {
        boolean[][] outranks = new boolean[size][size];
        for (int i = 0; i < arrows.length; i += 2) {
            outranks[arrows[i]][arrows[i + 1]] = true;
        }
        return new OutrankingGraph(outranks);
    }

    private static OutrankingThresholds thresholds(int size, double q, double p, double v) {
        return OutrankingThresholds.of(filled(size, q), filled(size, p), filled(size, v));
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    private static DecisionProblem random(int rows, int columns, Random random) {
        double[] cells = new double[rows * columns];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextInt(11) / 10.0;
        }
        List<Objective> objectives = IntStream.range(0, columns)
                .mapToObj(j -> j % 2 == 0 ? Objective.MAXIMIZE : Objective.MINIMIZE)
                .toList();
        double[] weights = new double[columns];
        for (int j = 0; j < columns; j++) {
            weights[j] = 1 + random.nextInt(4);
        }
        return DecisionProblem.of(DecisionMatrix.of(names(rows), names(columns), objectives, cells), weights);
    }

    private static DecisionProblem problem(double[] cells, double... weights) {
        int columns = weights.length;
        return DecisionProblem.of(
                DecisionMatrix.of(
                        names(cells.length / columns),
                        names(columns),
                        Collections.nCopies(columns, Objective.MAXIMIZE),
                        cells),
                weights);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }
}
