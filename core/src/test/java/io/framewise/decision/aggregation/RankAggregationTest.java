package io.framewise.decision.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.framewise.decision.comparison.KemenyDistance;
import io.framewise.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankAggregationTest {
    /** Condorcet's example: three of five place the first ahead of the second, but Borda prefers the second. */
    @Test
    void majorities_and_points_can_disagree() {
        double[] first = {1, 2, 3};
        double[] second = {3, 1, 2};
        Preferences preferences = Preferences.of(first, first, first, second, second);
        assertThat(new Copeland().scores(preferences)).containsExactly(2, 0, -2);
        assertThat(new BordaCount().scores(preferences)).containsExactly(6, 7, 2);
        assertThat(Copeland.ofMargins().scores(preferences)).containsExactly(2, 4, -6);
        assertThat(new KemenyOrder().scores(preferences)).containsExactly(2, 1, 0);
        assertThat(preferences.ahead(0, 1)).isEqualTo(3);
    }

    @Test
    void ties_give_half_a_point() {
        assertThat(new BordaCount().scores(Preferences.of(new double[] {1, 1, 3})))
                .containsExactly(1.5, 1.5, 0);
    }

    @Test
    void no_order_is_nearer_to_the_rankings_than_kemenys() {
        Random random = new Random(8);
        for (int t = 0; t < 30; t++) {
            double[][] rankings = new double[3][];
            for (int r = 0; r < rankings.length; r++) {
                rankings[r] = random.doubles(5).map(u -> (int) (u * 5)).toArray();
            }
            double[] scores = new KemenyOrder().scores(Preferences.of(rankings));
            double[] order = new double[5];
            for (int i = 0; i < 5; i++) {
                order[i] = 5 - scores[i];
            }
            double found = distance(order, rankings);
            for (double[] other : permutations(5)) {
                assertThat(found).isLessThanOrEqualTo(distance(other, rankings));
            }
        }
    }

    private static double distance(double[] order, double[][] rankings) {
        double sum = 0;
        for (double[] ranking : rankings) {
            sum += new KemenyDistance().compare(order, ranking);
        }
        return sum;
    }

    private static List<double[]> permutations(int n) {
        List<double[]> permutations = new ArrayList<>(List.of(new double[0]));
        for (int size = 1; size <= n; size++) {
            List<double[]> longer = new ArrayList<>();
            for (double[] shorter : permutations) {
                for (int place = 1; place <= size; place++) {
                    double[] permutation = new double[size];
                    for (int i = 0; i < size - 1; i++) {
                        permutation[i] = shorter[i] + (shorter[i] >= place ? 1 : 0);
                    }
                    permutation[size - 1] = place;
                    longer.add(permutation);
                }
            }
            permutations = longer;
        }
        return permutations;
    }

    @Test
    void what_cannot_be_aggregated_is_refused() {
        assertThatThrownBy(Preferences::of).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> Preferences.of(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> Preferences.of(new double[] {1, Double.NaN}))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> new KemenyOrder().scores(Preferences.of(new double[19])))
                .hasMessageContaining("at most (18)");
    }

    @Test
    void names_itself_and_its_source() {
        for (RankAggregation aggregation :
                List.of(new BordaCount(), new Copeland(), Copeland.ofMargins(), new KemenyOrder())) {
            assertThat(aggregation.id()).isNotBlank();
            assertThat(aggregation.title()).isNotBlank();
            assertThat(aggregation.reference()).isNotBlank();
        }
    }
}
