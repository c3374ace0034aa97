package io.framewise.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeasonTest {
    private static final double[] RATIOS = {0.5, 1, 1.5, 1};

    @Test
    void ratios_of_a_level_series_are_found_and_taken_out() {
        double[] series = seasonal(20, false);
        SeasonalIndices indices = SeasonalAdjustment.of(series, 4);
        assertThat(indices.present()).isTrue();
        assertThat(indices.multiplicative()).isTrue();
        for (int t = 0; t < 4; t++) {
            assertThat(indices.at(t)).isCloseTo(RATIOS[t], within(1e-12));
        }
        assertThat(indices.removedFrom(series))
                .usingComparatorWithPrecision(1e-9)
                .containsOnly(8.0);
        assertThat(indices.putBack(8, 21)).isCloseTo(8, within(1e-9));
    }

    @Test
    void a_series_with_negative_values_is_adjusted_by_differences() {
        double[] series = seasonal(20, true);
        SeasonalIndices indices = SeasonalAdjustment.of(series, 4);
        assertThat(indices.multiplicative()).isFalse();
        assertThat(indices.at(0)).isCloseTo(-4, within(1e-9));
        assertThat(indices.removedFrom(series))
                .usingComparatorWithPrecision(1e-9)
                .containsOnly(-2.0);
        assertThat(indices.putBack(-2, 4)).isCloseTo(-6, within(1e-9));
    }

    @Test
    void shrunk_indices_lie_halfway_to_no_season() {
        assertThat(SeasonalIndices.of(seasonal(20, false), 4, true).shrunk(0.5).at(0))
                .isCloseTo(0.75, within(1e-9));
        assertThat(SeasonalIndices.of(seasonal(20, true), 4, false).shrunk(0.5).at(0))
                .isCloseTo(-2, within(1e-9));
    }

    @Test
    void the_season_of_a_short_series_that_grows_is_kept_where_the_test_of_autocorrelation_misses_it() {
        double[] series = new double[48];
        for (int t = 0; t < series.length; t++) {
            series[t] = (100 + 20 * t) * (t % 12 == 11 ? 1.3 : 1 - 0.3 / 11);
        }
        assertThat(SeasonalityTest.finds(series, 12)).isFalse();
        SeasonalIndices indices = ShrunkenSeason.of(series, 12);
        assertThat(indices.at(11)).isBetween(1.25, 1.32);
        assertThat(indices.at(0)).isBetween(0.93, 1.0);
    }

    @Test
    void little_is_left_of_the_season_of_noise() {
        SplittableRandom random = new SplittableRandom(11);
        double kept = 0;
        for (int i = 0; i < 200; i++) {
            double[] noise = random.doubles(60, 50, 150).toArray();
            kept += ShrunkenSeason.share(noise, 12) / 200;
        }
        assertThat(kept).isLessThan(0.2);
    }

    @Test
    void less_than_two_periods_and_series_that_never_change_keep_no_season() {
        assertThat(ShrunkenSeason.of(seasonal(7, false), 4).present()).isFalse();
        assertThat(ShrunkenSeason.of(new double[20], 4).present()).isFalse();
        assertThat(ShrunkenSeason.share(seasonal(20, false), 1)).isZero();
        assertThat(ShrunkenSeason.share(seasonal(20, false), 4)).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_season_of_zeros_can_be_divided_out() {
        double[] series = new double[12];
        for (int t = 0; t < 12; t++) {
            series[t] = t % 2 * 3;
        }
        assertThat(SeasonalIndices.of(series, 2, true).removedFrom(series)).doesNotContain(Double.NaN);
    }

    @Test
    void few_periods_or_no_change_are_no_season() {
        assertThat(SeasonalityTest.finds(seasonal(11, false), 4)).isFalse();
        assertThat(SeasonalityTest.finds(new double[20], 4)).isFalse();
        assertThat(SeasonalityTest.finds(seasonal(20, false), 1)).isFalse();
    }

    @Test
    void naive_forecasts_repeat_the_season_around_the_last_level() {
        TimeSeries series = TimeSeries.of(seasonal(20, false)).withPeriod(4);
        assertThat(new Naive2().forecast(ForecastRequest.of(series, 4)).points())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(4, 8, 12, 8);
    }

    private static double[] seasonal(int size, boolean negative) {
        double[] series = new double[size];
        for (int t = 0; t < size; t++) {
            series[t] = 8 * RATIOS[t % 4] - (negative ? 10 : 0);
        }
        return series;
    }
}
