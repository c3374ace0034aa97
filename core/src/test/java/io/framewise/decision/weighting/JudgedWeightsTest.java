package io.framewise.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JudgedWeightsTest {
    private static final double[][] CONSISTENT = {{1, 2, 6}, {0.5, 1, 3}, {1 / 6.0, 1 / 3.0, 1}};

    @Test
    void consistent_comparisons_give_back_their_weights_by_every_way() {
        PairwiseComparisons comparisons = PairwiseComparisons.of(CONSISTENT);
        for (AhpWeights weights : new AhpWeights[] {
            AhpWeights.eigenvector(comparisons),
            AhpWeights.geometricMeans(comparisons),
            AhpWeights.meansOfShares(comparisons)
        }) {
            assertThat(weights.weights()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-12));
            assertThat(weights.lambdaMax()).isEqualTo(3, within(1e-12));
            assertThat(weights.consistencyIndex()).isEqualTo(0, within(1e-12));
            assertThat(weights.consistencyRatio()).isEqualTo(0, within(1e-12));
        }
    }

    /** A circle of preferences: every eigenvector is (1, 1, 1), lambda = 1 + a + 1/a. */
    @Test
    void a_circle_of_preferences_is_inconsistent() {
        AhpWeights weights = AhpWeights.eigenvector(
                PairwiseComparisons.of(new double[][] {{1, 4, 0.25}, {0.25, 1, 4}, {4, 0.25, 1}}));
        assertThat(weights.lambdaMax()).isEqualTo(5.25, within(1e-12));
        assertThat(weights.consistencyRatio()).isEqualTo(1.125 / 0.58, within(1e-12));
    }

    @Test
    void comparisons_that_do_not_fit_are_refused_by_row_and_column() {
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, 2}, {0.9, 1}}))
                .hasMessageContaining("The comparison (2.0) in row (1), column (2) must be the reciprocal");
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, -2}, {0.5, 1}}))
                .hasMessageContaining("must be above 0");
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, 2}, {0.5}}))
                .hasMessageContaining("Row (2)");
        assertThatThrownBy(() -> PairwiseComparisons.of(new double[0][])).isInstanceOf(InvalidRequestException.class);
    }

    /** Fully consistent judgements: a_Bj a_jW = a_BW, so that xi is 0 and both models agree. */
    @Test
    void the_best_worst_models_agree_on_consistent_judgements() {
        double[] bestToOthers = {2, 1, 8, 4};
        double[] othersToWorst = {4, 8, 1, 2};
        BestWorstWeights linear = BestWorstWeights.linear(bestToOthers, othersToWorst, 1, 2);
        BestWorstWeights original = BestWorstWeights.original(bestToOthers, othersToWorst, 1, 2);
        double[] expected = {4 / 15.0, 8 / 15.0, 1 / 15.0, 2 / 15.0};
        assertThat(linear.weights()).containsExactly(expected, within(1e-9));
        assertThat(linear.deviation()).isEqualTo(0, within(1e-9));
        assertThat(original.weights()).containsExactly(expected, within(1e-6));
        assertThat(original.deviation()).isEqualTo(0, within(1e-6));
    }

    /** Rezaei (2015), Omega 53, car example: xi of 0.26 and weights 0.714, 0.211 and 0.075 by the original model. */
    @Test
    void the_original_model_keeps_ratios_within_xi() {
        double[] bestToOthers = {1, 3, 8};
        double[] othersToWorst = {8, 4, 1};
        BestWorstWeights weights = BestWorstWeights.original(bestToOthers, othersToWorst, 0, 2);
        double[] w = weights.weights();
        for (int j = 0; j < 3; j++) {
            assertThat(Math.abs(w[0] / w[j] - bestToOthers[j])).isLessThan(weights.deviation() + 1e-4);
            assertThat(Math.abs(w[j] / w[2] - othersToWorst[j])).isLessThan(weights.deviation() + 1e-4);
        }
        assertThat(Arrays.stream(w).sum()).isEqualTo(1, within(1e-12));
    }

    @Test
    void best_worst_judgements_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> BestWorstWeights.linear(new double[] {1, 2}, new double[] {2, 1}, 0, 0))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> BestWorstWeights.linear(new double[] {1, 0.5}, new double[] {2, 1}, 0, 1))
                .hasMessageContaining("The judgement (0.5) of criterion (2) must be at least 1");
    }

    @Test
    void rancom_by_ranks_is_rancom_by_comparisons() {
        assertThat(RancomWeights.ofRanks(1, 2, 2))
                .containsExactly(new double[] {5 / 9.0, 2 / 9.0, 2 / 9.0}, within(1e-15));
        assertThatThrownBy(() -> RancomWeights.of(new double[][] {{0.5, 1}, {1, 0.5}}))
                .hasMessageContaining("row (1), column (2)");
        assertThatThrownBy(() -> RancomWeights.of(new double[][] {{0.5}, {1, 0.5}}))
                .isInstanceOf(InvalidRequestException.class);
    }

    /** Two factors, the first acts on the second alone: N = [[0, 1], [0, 0]], T = N. */
    @Test
    void dematel_tells_cause_from_effect() {
        Dematel dematel = Dematel.of(new double[][] {{0, 3}, {0, 0}});
        assertThat(dematel.given()).containsExactly(1, 0);
        assertThat(dematel.received()).containsExactly(0, 1);
        assertThat(dematel.total(0, 1)).isEqualTo(1);
        assertThat(dematel.threshold()).isEqualTo(0.25);
        assertThat(dematel.weights()).containsExactly(0.5, 0.5);
        assertThatThrownBy(() -> Dematel.of(new double[][] {{0, 3}, {3, 0}})).hasMessageContaining("no bound");
        assertThatThrownBy(() -> Dematel.of(new double[][] {{0, -3}, {3, 0}}))
                .hasMessageContaining("row (1), column (2)");
        assertThatThrownBy(() -> Dematel.of(new double[2][2])).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> Dematel.of(new double[2][1])).isInstanceOf(InvalidRequestException.class);
    }
}
