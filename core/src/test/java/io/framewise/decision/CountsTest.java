package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void ranks_are_counted_from_the_best_total() {
        RankCounts counts = RankCounts.of(new double[][] {{3, 3, 1, 3}, {2, 1, 2, 2}, {1, 2, 3, 1}}, null);
        assertThat(counts.draws()).isEqualTo(4);
        assertThat(counts.share(0, 0)).isEqualTo(0.75);
        assertThat(counts.share(0, 2)).isEqualTo(0.25);
        assertThat(counts.share(1, 1)).isEqualTo(0.75);
        assertThat(counts.share(2, 0)).isEqualTo(0.25);
    }

    @Property(tries = 200, seed = "21")
    void every_alternative_has_one_rank_and_every_rank_one_alternative(@ForAll("totals") double[][] totals) {
        RankCounts counts = RankCounts.of(totals, null);
        for (int a = 0; a < totals.length; a++) {
            double ofAlternative = 0;
            double ofRank = 0;
            for (int b = 0; b < totals.length; b++) {
                ofAlternative += counts.share(a, b);
                ofRank += counts.share(b, a);
            }
            assertThat(ofAlternative).isEqualTo(1, within(1e-12));
            assertThat(ofRank).isEqualTo(1, within(1e-12));
        }
    }

    @Property(tries = 200, seed = "22")
    void win_tie_and_lose_sum_to_1_and_swap_with_the_pair(@ForAll("totals") double[][] totals) {
        PairCounts pair = PairCounts.of(totals[0], totals[1], 0.1, null);
        PairCounts swapped = PairCounts.of(totals[1], totals[0], 0.1, null);
        assertThat(pair.win() + pair.tie() + pair.lose()).isEqualTo(1, within(1e-12));
        assertThat(swapped.win()).isEqualTo(pair.lose());
        assertThat(swapped.tie()).isEqualTo(pair.tie());
        assertThat(pair.draws()).isEqualTo(totals[0].length);
    }

    @Provide
    Arbitrary<double[][]> totals() {
        Arbitrary<double[]> draws = Arbitraries.integers()
                .between(0, 4)
                .map(quarter -> quarter / 4.0)
                .array(double[].class)
                .ofSize(40);
        return draws.array(double[][].class).ofMinSize(2).ofMaxSize(5);
    }

    @Test
    void equal_totals_take_the_better_ranks_by_turns() {
        double[][] equal = new double[3][300];
        RankCounts counts = RankCounts.of(equal, null);
        for (int a = 0; a < 3; a++) {
            for (int rank = 0; rank < 3; rank++) {
                assertThat(counts.share(a, rank)).isEqualTo(1.0 / 3, within(1e-12));
            }
        }
    }

    @Test
    void a_difference_up_to_the_threshold_is_a_tie() {
        PairCounts pair =
                PairCounts.of(new double[] {0.75, 0.625, 0.5, 0.25}, new double[] {0.5, 0.5, 0.5, 0.5}, 0.125, null);
        assertThat(pair.win()).isEqualTo(0.25);
        assertThat(pair.tie()).isEqualTo(0.5);
        assertThat(pair.lose()).isEqualTo(0.25);
    }

    @Test
    void only_the_chosen_draws_count() {
        double[] first = {1, 0, 1, 0};
        double[] second = {0, 1, 0, 1};
        boolean[] among = {true, true, true, false};
        assertThat(PairCounts.of(first, second, 0, among).win()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(PairCounts.of(first, second, 0, among).draws()).isEqualTo(3);
        RankCounts counts = RankCounts.of(new double[][] {first, second}, among);
        assertThat(counts.draws()).isEqualTo(3);
        assertThat(counts.share(0, 0)).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void without_draws_every_share_is_0() {
        boolean[] none = new boolean[2];
        PairCounts pair = PairCounts.of(new double[] {1, 2}, new double[] {0, 0}, 0, none);
        assertThat(pair.win()).isZero();
        assertThat(pair.tie()).isZero();
        assertThat(pair.lose()).isZero();
        assertThat(RankCounts.of(new double[][] {{1, 2}, {0, 0}}, none).share(0, 0))
                .isZero();
    }
}
