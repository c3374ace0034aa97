package io.framewise.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import org.junit.jupiter.api.Test;

class HoltWintersTest {
    private static final double[] SEASON = {-3, 1, 4, -2};

    @Test
    void a_line_with_a_season_is_continued_as_it_is() {
        double[] series = new double[24];
        for (int t = 0; t < 24; t++) {
            series[t] = 20 + t + SEASON[t % 4];
        }
        Forecast forecast = HoltWinters.additive()
                .forecast(ForecastRequest.of(TimeSeries.of(series).withPeriod(4), 5));
        for (int h = 0; h < 5; h++) {
            assertThat(forecast.points()[h]).isCloseTo(44 + h + SEASON[h % 4], within(1e-3));
        }
        assertThat(forecast.parameters()).containsKeys("alpha", "beta", "gamma", "sigma");
    }

    @Test
    void a_season_that_multiplies_grows_with_the_level_and_so_do_its_intervals() {
        double[] series = new double[24];
        for (int t = 0; t < 24; t++) {
            series[t] = (20 + t) * (1 + SEASON[t % 4] / 10) + (t % 3 - 1) * 0.2;
        }
        Forecast forecast = HoltWinters.multiplicative()
                .forecast(ForecastRequest.of(TimeSeries.of(series).withPeriod(4), 4));
        assertThat(forecast.points()[2]).isCloseTo(46 * 1.4, within(1.0));
        double[] upper = forecast.interval(80).orElseThrow().upper();
        assertThat(upper[2] - forecast.points()[2]).isGreaterThan(1.5 * (upper[0] - forecast.points()[0]));
    }

    @Test
    void fewer_than_two_periods_are_continued_without_a_season_and_it_says_so() {
        TimeSeries series = TimeSeries.of(1, 2, 3, 4, 5, 6, 7).withPeriod(4);
        Forecast forecast = HoltWinters.additive().forecast(ForecastRequest.of(series, 2));
        assertThat(forecast.form()).isEqualTo("holt");
        assertThat(forecast.points()[1]).isCloseTo(9, within(1e-6));
        assertThat(forecast.warnings()).singleElement().asString().contains("no season");
    }

    @Test
    void ratios_need_values_above_zero() {
        assertThatThrownBy(() -> HoltWinters.multiplicative().forecast(new double[] {1, 0, 2}, 1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("above zero");
    }
}
