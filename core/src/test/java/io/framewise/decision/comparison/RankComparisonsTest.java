package io.framewise.decision.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankComparisonsTest {
    private static final double[] EXTREMES = {0, -0.0, 1, 1, -1, 1e-300, 1e300, -1e300, Double.MAX_VALUE};

    static List<RankComparison> all() {
        return RankComparisons.all();
    }

    @Test
    void identifiers_differ_and_every_comparison_names_its_source() {
        assertThat(all()).extracting(RankComparison::id).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(comparison -> {
            assertThat(comparison.title()).isNotBlank();
            assertThat(comparison.reference()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_ranking_is_most_like_itself(RankComparison comparison) {
        double[] ranking = {2, 1, 5, 3, 4};
        double itself = comparison.compare(ranking, ranking);
        assertThat(itself).isEqualTo(comparison.higherIsMoreAlike() ? 1 : 0, within(1e-12));
        double other = comparison.compare(ranking, new double[] {4, 3, 1, 5, 2});
        assertThat(comparison.higherIsMoreAlike() ? other : -other).isLessThan(itself);
    }

    @ParameterizedTest
    @MethodSource("all")
    void garbage_gives_a_finite_number_or_an_error_that_names_the_comparison(RankComparison comparison) {
        Random random = new Random(4);
        for (int t = 0; t < 2000; t++) {
            int n = 2 + random.nextInt(4);
            double[] x = random.doubles(n)
                    .map(u -> EXTREMES[(int) (u * EXTREMES.length)])
                    .toArray();
            double[] y = random.doubles(n)
                    .map(u -> EXTREMES[(int) (u * EXTREMES.length)])
                    .toArray();
            try {
                assertThat(comparison.compare(x, y)).isFinite();
            } catch (InvalidRequestException expected) {
                assertThat(expected).hasMessageContaining("(" + comparison.id() + ")");
            }
        }
        assertThatThrownBy(() -> comparison.compare(new double[] {1}, new double[] {1}))
                .hasMessageContaining("at least 2");
        assertThatThrownBy(() -> comparison.compare(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .hasMessageContaining("not finite");
    }

    @Test
    void ties_count_as_published() {
        double[] x = {1, 2, 2, 4};
        double[] y = {1, 2, 3, 4};
        // 5 concordant pairs, one tied in x alone
        assertThat(new KendallTau().compare(x, y)).isEqualTo(5 / Math.sqrt(5 * 6), within(1e-15));
        assertThat(new GoodmanKruskalGamma().compare(x, y)).isEqualTo(1);
        assertThat(new KemenyDistance().compare(x, y)).isEqualTo(1);
        assertThat(new SpearmanCorrelation().compare(new double[] {0.0, -0.0, 7}, new double[] {1, 1, 3}))
                .isEqualTo(1, within(1e-15));
    }

    @Test
    void reversed_rankings_are_as_unlike_as_can_be() {
        double[] x = {1, 2, 3, 4};
        double[] y = {4, 3, 2, 1};
        for (RankComparison comparison : List.of(
                new SpearmanCorrelation(), new KendallTau(), new GoodmanKruskalGamma(), new WeightedSpearman())) {
            assertThat(comparison.compare(x, y)).as(comparison.id()).isEqualTo(-1, within(1e-12));
        }
        assertThat(new KemenyDistance().compare(x, y)).isEqualTo(12);
        assertThat(new AbsolutePearsonCorrelation().compare(x, y)).isEqualTo(1, within(1e-12));
    }

    @Test
    void equal_numbers_have_no_correlation_and_depend_on_no_other_column() {
        assertThatThrownBy(() -> new PearsonCorrelation().compare(new double[] {2, 2}, new double[] {1, 2}))
                .hasMessageContaining("all numbers of one array are equal");
        double[][] matrix = ComparisonMatrix.ofColumns(
                DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("x", "y", "z"), new double[] {2, 1, 5, 2, 2, 7}),
                new PearsonCorrelation());
        assertThat(matrix[0]).containsExactly(1, 0, 0);
        assertThat(matrix[1]).containsExactly(new double[] {0, 1, 1}, within(1e-15));
    }
}
