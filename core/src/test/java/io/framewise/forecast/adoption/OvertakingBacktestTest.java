package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.forecast.OvertakingScore;
import io.framewise.model.forecast.TimeSeries;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OvertakingBacktestTest {
    private static final int HORIZON = 3;

    private static TimeSeries walk(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[size];
        double log = 10;
        for (int t = 0; t < size; t++) {
            log += random.nextDouble() * 0.2 - 0.09;
            values[t] = StrictMath.exp(log);
        }
        return TimeSeries.of(values);
    }

    @Test
    void scores_each_origin_by_its_squared_distance() {
        TimeSeries first = walk(1, 30);
        TimeSeries second = walk(2, 30);
        double[] ratios = Overtaking.logRatios(first.values(), second.values());
        double squares = 0;
        int count = 0;
        int lost = 0;
        for (int origin = Overtaking.FEWEST_CHANGES; origin + HORIZON < 30; origin++) {
            double p = Overtaking.probability(java.util.Arrays.copyOf(ratios, origin + 1), HORIZON)
                    .getAsDouble();
            double truth = ratios[origin + HORIZON] > 0 ? 1 : 0;
            squares += (p - truth) * (p - truth);
            lost += (ratios[origin] > 0 ? 1 : 0) == truth ? 0 : 1;
            count++;
        }
        OvertakingScore score =
                OvertakingBacktest.of(first, second, List.of(), HORIZON).orElseThrow();
        assertThat(score.origins()).isEqualTo(count);
        assertThat(score.brier()).isEqualTo(squares / count, within(1e-12));
        assertThat(score.persistence()).isEqualTo(lost / (double) count, within(1e-12));
        assertThat(score.originsAcrossSteps()).isZero();
        assertThat(score.brierAcrossSteps()).isEmpty();
    }

    @Test
    void swapping_the_two_leaves_the_score() {
        OvertakingScore score = OvertakingBacktest.of(walk(3, 40), walk(4, 40), List.of(), HORIZON)
                .orElseThrow();
        OvertakingScore swapped = OvertakingBacktest.of(walk(4, 40), walk(3, 40), List.of(), HORIZON)
                .orElseThrow();
        assertThat(swapped.brier()).isEqualTo(score.brier(), within(1e-12));
        assertThat(swapped.persistence()).isEqualTo(score.persistence());
    }

    @Test
    void horizons_across_a_step_of_scope_are_a_group_apart() {
        List<CountingChange> changes = List.of(CountingChange.step(25, "More is counted."));
        OvertakingScore score = OvertakingBacktest.of(walk(5, 40), walk(6, 40), changes, HORIZON)
                .orElseThrow();
        assertThat(score.originsAcrossSteps()).isEqualTo(HORIZON);
        assertThat(score.brierAcrossSteps()).isPresent();
        assertThat(score.origins())
                .isEqualTo(OvertakingBacktest.of(walk(5, 40), walk(6, 40), List.of(), HORIZON)
                                .orElseThrow()
                                .origins()
                        - HORIZON);
    }

    @Test
    void what_came_after_an_outcome_does_not_touch_its_score() {
        TimeSeries first = walk(7, 60);
        TimeSeries second = walk(8, 60);
        List<CountingChange> changes = List.of(CountingChange.step(50, "More is counted."));
        OvertakingScore early = OvertakingBacktest.of(first.first(45), second.first(45), List.of(), HORIZON)
                .orElseThrow();
        OvertakingScore told = OvertakingBacktest.of(first.first(45), second.first(45), changes, HORIZON)
                .orElseThrow();
        assertThat(told).isEqualTo(early);
    }

    @Test
    void short_or_separate_series_have_no_score() {
        assertThat(OvertakingBacktest.of(walk(9, 14), walk(10, 14), List.of(), HORIZON))
                .isEmpty();
        double[] early = walk(9, 40).values();
        double[] late = walk(10, 40).values();
        java.util.Arrays.fill(early, 20, 40, Double.NaN);
        java.util.Arrays.fill(late, 0, 20, Double.NaN);
        assertThat(OvertakingBacktest.of(TimeSeries.of(early), TimeSeries.of(late), List.of(), HORIZON))
                .isEmpty();
    }
}
