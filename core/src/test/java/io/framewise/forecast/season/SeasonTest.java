package io.framewise.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
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
