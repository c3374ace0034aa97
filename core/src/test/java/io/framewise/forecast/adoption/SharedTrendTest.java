package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedTrendTest {
    private static final int SIZE = 60;
    private static final int ORIGIN = 47;
    private static final int HORIZON = 6;
    private static final CountingChange STEP = CountingChange.step(30, "more is counted");
    private static final CountingChange LOST = CountingChange.unusable(44, 44, "records were lost");

    /** Series of one market that grows by 3 % a month, each with a pace and noise of its own. */
    private static List<TimeSeries> market(int series, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] shocks = new double[SIZE];
        for (int t = 0; t < SIZE; t++) {
            shocks[t] = 0.05 * noise(random);
        }
        List<TimeSeries> all = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            double level = 8 + i;
            double[] values = new double[SIZE];
            for (int t = 0; t < SIZE; t++) {
                level += 0.03 + 0.002 * (i - series / 2.0) + shocks[t] + 0.03 * noise(random);
                values[t] = StrictMath.exp(level);
            }
            all.add(TimeSeries.of(Frequency.MONTHLY, values).asNonNegative());
        }
        return all;
    }

    private static double noise(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static List<TimeSeries> scrambled(List<TimeSeries> all, int after) {
        SplittableRandom random = new SplittableRandom(99);
        return all.stream()
                .map(series -> {
                    double[] values = series.values();
                    for (int t = after + 1; t < values.length; t++) {
                        values[t] = 1 + 1e6 * random.nextDouble();
                    }
                    return series.withValues(values);
                })
                .toList();
    }

    @Test
    void nothing_behind_the_origin_changes_what_is_said_there() {
        List<TimeSeries> all = market(14, 1);
        List<CountingChange> changes = List.of(STEP, LOST, CountingChange.step(52, "later"));
        SharedTrend known = new SharedTrend(all, changes, HORIZON);
        SharedTrend other = new SharedTrend(scrambled(all, ORIGIN), List.of(STEP, LOST), HORIZON);
        // A caller who had looked further must hear the same.
        known.path(SIZE - 1, 0);

        for (int i = 0; i < all.size(); i++) {
            assertThat(known.level(ORIGIN, i)).isEqualTo(other.level(ORIGIN, i));
            assertThat(known.path(ORIGIN, i)).isEqualTo(other.path(ORIGIN, i));
            assertThat(known.weights(ORIGIN, i)).isEqualTo(other.weights(ORIGIN, i));
        }
        assertThat(known.halfWidths(ORIGIN, 95)).isDeepEqualTo(other.halfWidths(ORIGIN, 95));
    }

    @Test
    void the_path_leans_towards_the_growth_of_the_market() {
        SharedTrend trend = new SharedTrend(market(14, 2), List.of(), 12);
        double sum = 0;
        for (int i = 0; i < 14; i++) {
            sum += trend.path(SIZE - 1, i)[11] / 14;
        }
        assertThat(sum).isBetween(0.15, 0.5);
    }

    @Test
    void weights_are_mostly_equal_and_favor_what_erred_less() {
        SharedTrend trend = new SharedTrend(market(14, 3), List.of(), HORIZON);
        double[] weights = trend.weights(SIZE - 1, 13);

        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
        assertThat(weights).hasSameSizeAs(SharedTrend.members().toArray());
        assertThat(Arrays.stream(weights).min().orElseThrow()).isGreaterThan(0.14);
        assertThat(Arrays.stream(weights).max().orElseThrow()).isLessThan(0.44);
    }

    @Test
    void half_widths_grow_with_step_and_level_and_hold_about_as_often_as_promised() {
        int held = 0;
        int count = 0;
        for (long seed = 10; seed < 14; seed++) {
            List<TimeSeries> all = market(14, seed);
            SharedTrend trend = new SharedTrend(all, List.of(), HORIZON);
            for (int o = 36; o < SIZE - HORIZON; o += 3) {
                double[][] wide = trend.halfWidths(o, 95);
                double[][] narrow = trend.halfWidths(o, 80);
                for (int i = 0; i < wide.length; i++) {
                    for (int h = 0; h < HORIZON; h++) {
                        assertThat(wide[i][h]).isGreaterThanOrEqualTo(narrow[i][h]);
                        assertThat(wide[i][h]).isGreaterThanOrEqualTo(h == 0 ? 0 : wide[i][h - 1]);
                        double error =
                                StrictMath.log(all.get(i).value(o + h + 1)) - trend.level(o, i) - trend.path(o, i)[h];
                        held += Math.abs(error) <= wide[i][h] ? 1 : 0;
                        count++;
                    }
                }
            }
        }
        assertThat(held / (double) count).isBetween(0.88, 0.99);
    }

    @Test
    void a_month_that_was_counted_too_low_is_lifted_by_what_was_common_to_all() {
        List<TimeSeries> sound = market(14, 4);
        List<TimeSeries> counted = sound.stream()
                .map(series -> {
                    double[] values = series.values();
                    values[44] *= 0.5;
                    return series.withValues(values);
                })
                .toList();
        SharedTrend trend = new SharedTrend(counted, List.of(LOST), HORIZON);

        for (int i = 0; i < counted.size(); i++) {
            double value = StrictMath.log(sound.get(i).value(44));
            assertThat(trend.logs(46, i)[44]).isCloseTo(value, within(0.25));
            assertThat(trend.level(44, i)).isCloseTo(value, within(0.25));
        }
    }

    @Test
    void of_a_few_series_or_at_the_beginning_faults_are_gaps() {
        List<TimeSeries> three = market(3, 5);
        assertThat(new SharedTrend(three, List.of(LOST), HORIZON).logs(46, 1)[44])
                .isCloseTo(
                        (StrictMath.log(three.get(1).value(43))
                                        + StrictMath.log(three.get(1).value(45)))
                                / 2,
                        within(1e-9));
        List<TimeSeries> all = market(14, 6);
        CountingChange early = CountingChange.unusable(0, 2, "lost");
        assertThat(new SharedTrend(all, List.of(early), HORIZON).logs(20, 0)[1]).isNaN();
        assertThat(new SharedTrend(all, List.of(), HORIZON).path(2, 0)).hasSize(HORIZON);
    }

    @Test
    void series_that_begin_later_wait_for_their_first_value() {
        List<TimeSeries> all = new ArrayList<>(market(12, 7));
        double[] values = all.get(3).values();
        Arrays.fill(values, 0, 40, Double.NaN);
        all.set(3, all.get(3).withValues(values));
        SharedTrend trend = new SharedTrend(all, List.of(), HORIZON);

        assertThat(trend.level(39, 3)).isNaN();
        assertThat(trend.level(40, 3)).isEqualTo(StrictMath.log(values[40]));
        assertThat(trend.path(45, 3)).doesNotContain(Double.NaN);
    }

    @Test
    void a_ratio_that_never_changed_stays_where_it_is() {
        double[] ratios = new double[12];
        assertThat(Overtaking.probability(ratios, 3)).hasValue(0.5);
        Arrays.fill(ratios, 1);
        assertThat(Overtaking.probability(ratios, 3)).hasValue(0.98);
        Arrays.fill(ratios, -1);
        assertThat(Overtaking.probability(ratios, 3)).hasValue(Overtaking.FLOOR);
    }
}
