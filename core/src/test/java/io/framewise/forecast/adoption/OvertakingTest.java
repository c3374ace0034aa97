package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.numeric.NormalQuantile;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OvertakingTest {

    /** 24 changes 0.1, 0.2 and 0 in turn: median 0.1 believed by 1/2 24/36, MAD 0.1, variance 2/3 of 0.1 squared; r = -0.4. */
    @Test
    void follows_the_formula_by_hand() {
        double[] ratios = new double[25];
        ratios[0] = -2.8;
        for (int t = 1; t < ratios.length; t++) {
            ratios[t] = ratios[t - 1] + (t % 3) * 0.1;
        }
        assertThat(ratios[24]).isEqualTo(-0.4, within(1e-12));
        assertThat(Overtaking.probability(ratios, 12).getAsDouble()).isEqualTo(0.5, within(1e-12));
        double sigma = (1.482602218505602 * 0.1 + Math.sqrt(2 / 3.0) * 0.1) / 2;
        assertThat(Overtaking.probability(ratios, 4).getAsDouble())
                .isEqualTo(NormalQuantile.below((-0.4 + 4 * 0.1 / 3) / (sigma * 2)), within(1e-12));
    }

    @Test
    void a_pace_is_believed_the_more_the_longer_it_lasted() {
        double[] brief = pacing(12);
        double[] lasting = pacing(60);
        assertThat(Overtaking.probability(lasting, 12).getAsDouble())
                .isGreaterThan(Overtaking.probability(brief, 12).getAsDouble() + 0.1);
    }

    /** Ends at -0.5 after changes of 0.1 and noise that is the same in any 12 of them. */
    private static double[] pacing(int changes) {
        double[] ratios = new double[changes + 1];
        for (int t = changes; t > 0; t--) {
            ratios[t - 1] = ratios[t] - 0.1 - (t % 4 - 1.5) * 0.1;
        }
        return Arrays.stream(ratios).map(ratio -> ratio - 0.5).toArray();
    }

    @Test
    void one_wild_month_neither_decides_nor_goes_unseen() {
        double[] ratios = pacing(36);
        double[] wild = ratios.clone();
        for (int t = 0; t < 30; t++) {
            wild[t] -= 2;
        }
        double before = Overtaking.probability(ratios, 12).getAsDouble();
        double after = Overtaking.probability(wild, 12).getAsDouble();
        assertThat(before).isLessThan(0.5);
        assertThat(after).isBetween(before + 0.01, 0.5);
    }

    @Property(tries = 300, seed = "71")
    void both_probabilities_of_a_pair_sum_to_1_and_stay_off_the_ends(
            @ForAll @Size(min = 7, max = 40) double @DoubleRange(min = -2, max = 2) [] ratios) {
        double[] mirrored = Arrays.stream(ratios).map(ratio -> -ratio).toArray();
        double probability = Overtaking.probability(ratios, 6).getAsDouble();
        assertThat(probability).isBetween(0.02, 0.98);
        assertThat(probability + Overtaking.probability(mirrored, 6).getAsDouble())
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void a_pair_that_never_moves_keeps_its_leader_and_a_tie_is_even() {
        double[] ahead = new double[12];
        Arrays.fill(ahead, 0.2);
        assertThat(Overtaking.probability(ahead, 12)).hasValue(0.98);
        assertThat(Overtaking.probability(new double[12], 12)).hasValue(0.5);
    }

    @Test
    void an_absent_end_counts_as_steps_ahead() {
        double[] ratios = {0, 0.1, 0.3, 0.2, 0.5, 0.4, 0.6, 0.9, 0.7};
        double[] open = Arrays.copyOf(ratios, 11);
        open[9] = Double.NaN;
        open[10] = Double.NaN;
        assertThat(Overtaking.probability(open, 1)).isEqualTo(Overtaking.probability(ratios, 3));
    }

    @Test
    void fewer_than_six_changes_give_no_probability() {
        assertThat(Overtaking.probability(new double[] {0, 0.1, 0.2, 0.3, 0.4, 0.5}, 1))
                .isEmpty();
        assertThat(Overtaking.probability(new double[] {Double.NaN}, 1)).isEmpty();
        assertThat(Overtaking.probability(new double[0], 1)).isEmpty();
    }

    @Test
    void ratios_are_absent_where_a_value_is() {
        assertThat(Overtaking.logRatios(new double[] {1, Double.NaN, 0, 2}, 1, 1, 1, 1, 5))
                .containsExactly(0, Double.NaN, Double.NaN, StrictMath.log(2));
    }
}
