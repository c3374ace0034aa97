package io.framewise.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.comparison.SpearmanCorrelation;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.WeightingMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightingsTest {
    private static final double[] EXTREMES = {
        0, -0.0, 1, 1, -1, 0.5, 3, 1e-300, 1e300, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE
    };
    private static final Set<String> BY_PLACE = Set.of("rank-order-centroid", "rank-sum", "rank-reciprocal");

    static List<WeightingMethod> all() {
        return Weightings.all();
    }

    @Test
    void identifiers_differ_and_every_weighting_names_its_source() {
        assertThat(all()).extracting(WeightingMethod::id).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(weighting -> {
            assertThat(weighting.title()).isNotBlank();
            assertThat(weighting.reference()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void garbage_gives_weights_that_sum_to_1_or_an_error_with_a_code(WeightingMethod weighting) {
        Random random = new Random(5);
        for (int t = 0; t < 3000; t++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(6);
            double[] cells = random.doubles((long) rows * columns)
                    .map(u -> EXTREMES[(int) (u * EXTREMES.length)])
                    .toArray();
            try {
                double[] weights = weighting.weigh(matrix(rows, columns, cells));
                assertThat(Arrays.stream(weights)).hasSize(columns).allMatch(weight -> weight >= 0);
                assertThat(Arrays.stream(weights).sum()).isEqualTo(1, within(1e-9));
            } catch (InvalidRequestException expected) {
                assertThat(expected).hasMessageContaining("[FW-REQUEST-INVALID]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_order_of_alternatives_and_of_criteria_does_not_matter(WeightingMethod weighting) {
        double[] cells = new Random(7).doubles(28, 1.5, 9).toArray();
        double[] moved = new double[cells.length];
        double[] turned = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            moved[(i + 4) % cells.length] = cells[i];
            turned[i / 4 * 4 + (i + 2) % 4] = cells[i];
        }
        double[] weights = weighting.weigh(matrix(7, 4, cells));
        assertThat(weighting.weigh(matrix(7, 4, moved))).containsExactly(weights, within(1e-12));
        if (!BY_PLACE.contains(weighting.id())) {
            assertThat(weighting.weigh(matrix(7, 4, turned)))
                    .containsExactly(new double[] {weights[2], weights[3], weights[0], weights[1]}, within(1e-12));
        }
    }

    @Test
    void a_criterion_on_which_all_are_equal_weighs_nothing_where_weights_measure_differences() {
        DecisionMatrix matrix = matrix(3, 3, new double[] {1, 5, 3, 2, 5, 4, 4, 5, 2});
        for (WeightingMethod weighting : List.of(
                new EntropyWeighting(),
                new StandardDeviationWeighting(),
                new VarianceWeighting(),
                new VariationWeighting(),
                new AngleWeighting(),
                new GiniWeighting(),
                new MerecWeighting(),
                new CriticWeighting(),
                new VicWeighting())) {
            assertThat(weighting.weigh(matrix)[1]).as(weighting.id()).isZero();
        }
        assertThatThrownBy(() -> new LopcowWeighting().weigh(matrix)).hasMessageContaining("(c1)");
    }

    @Test
    void equally_good_alternatives_count_the_same_by_cilos_unless_the_first_is_asked_for() {
        double[] cells = {9, 1, 3, 9, 5, 4, 2, 2, 8};
        double[] moved = {9, 5, 4, 9, 1, 3, 2, 2, 8};
        assertThat(new CilosWeighting().weigh(matrix(3, 3, moved)))
                .containsExactly(new CilosWeighting().weigh(matrix(3, 3, cells)), within(1e-12));
        assertThat(new IdocriwWeighting().weigh(matrix(3, 3, moved)))
                .containsExactly(new IdocriwWeighting().weigh(matrix(3, 3, cells)), within(1e-12));
        assertThat(CilosWeighting.ofFirst().weigh(matrix(3, 3, moved))[0])
                .isNotEqualTo(CilosWeighting.ofFirst().weigh(matrix(3, 3, cells))[0]);
        assertThat(IdocriwWeighting.ofFirst().id()).isEqualTo("idocriw:first");
    }

    @Test
    void says_why_weights_are_not_defined() {
        assertThatThrownBy(() -> new EntropyWeighting().weigh(matrix(1, 2, new double[] {1, 2})))
                .hasMessageContaining("at least two alternatives, but there is only (a0)");
        assertThatThrownBy(() -> new EntropyWeighting().weigh(matrix(2, 2, new double[] {1, 2, -3, 4})))
                .hasMessageContaining("the value (-3.0) of (a1) on (c0): it must be at least 0");
        assertThatThrownBy(() -> new MerecWeighting().weigh(matrix(2, 2, new double[] {1, 2, 0, 4})))
                .hasMessageContaining("the value (0.0) of (a1) on (c0): it must be above 0");
        assertThatThrownBy(() -> new GiniWeighting().weigh(matrix(2, 1, new double[] {2, 2})))
                .hasMessageContaining("no criterion tells the alternatives apart");
        assertThatThrownBy(() -> new VariationWeighting().weigh(matrix(2, 1, new double[] {-2, 1})))
                .hasMessageContaining("mean");
        assertThatThrownBy(() -> new AngleWeighting().weigh(matrix(2, 1, new double[] {-2, 1})))
                .hasMessageContaining("mean");
        assertThatThrownBy(() -> new CilosWeighting().weigh(matrix(2, 3, new double[] {9, 1, 9, 1, 9, 1})))
                .hasMessageContaining("losses do not balance");
    }

    @Test
    void one_criterion_weighs_everything() {
        for (WeightingMethod weighting : all()) {
            assertThat(weighting.weigh(matrix(4, 1, new double[] {1, 2, 4, 9})))
                    .as(weighting.id())
                    .containsExactly(1);
        }
    }

    @Test
    void rank_based_weights_follow_their_formulas() {
        DecisionMatrix three = matrix(1, 3, new double[3]);
        assertThat(new RankOrderCentroid().weigh(three))
                .containsExactly(new double[] {11 / 18.0, 5 / 18.0, 2 / 18.0}, within(1e-15));
        assertThat(new RankSum().weigh(three)).containsExactly(new double[] {0.5, 2 / 6.0, 1 / 6.0}, within(1e-15));
        assertThat(new RankReciprocal().weigh(three))
                .containsExactly(new double[] {6 / 11.0, 3 / 11.0, 2 / 11.0}, within(1e-15));
        assertThat(SwingWeights.of(100, 60, 40)).containsExactly(new double[] {0.5, 0.3, 0.2}, within(1e-15));
        assertThatThrownBy(() -> SwingWeights.of(0, 0)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> SwingWeights.of(1, Double.NaN)).hasMessageContaining("(NaN)");
    }

    @Test
    void correlation_by_ranks_does_not_see_a_bend() {
        DecisionMatrix bent = matrix(4, 3, new double[] {1, 1, 4, 2, 10, 1, 3, 100, 3, 4, 1000, 2});
        double[] ranked = new CriticWeighting(new MinMaxNormalization(), new SpearmanCorrelation()).weigh(bent);
        assertThat(ranked).isNotEqualTo(new CriticWeighting().weigh(bent));
    }

    /** Columns in turn to be maximized and minimized. */
    private static DecisionMatrix matrix(int rows, int columns, double[] cells) {
        Objective[] objectives = new Objective[columns];
        Arrays.setAll(objectives, j -> j % 2 == 0 ? Objective.MAXIMIZE : Objective.MINIMIZE);
        return DecisionMatrix.of(names("a", rows), names("c", columns), List.of(objectives), cells);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
