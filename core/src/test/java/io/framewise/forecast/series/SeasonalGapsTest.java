package io.framewise.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.theta.Theta;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import org.junit.jupiter.api.Test;

class SeasonalGapsTest {
    @Test
    void an_absent_december_is_filled_as_a_december() {
        double[] values = new double[60];
        for (int t = 0; t < 60; t++) {
            values[t] = (100 + t) * (t % 12 == 11 ? 1.6 : 1);
        }
        double december = values[35];
        values[35] = Double.NaN;
        TimeSeries series = TimeSeries.of(Frequency.MONTHLY, values);
        assertThat(series.filled()[35]).isCloseTo(135, within(1.0));
        assertThat(SeasonalGaps.filled(series)[35]).isCloseTo(december, within(12.0));
        assertThat(new Theta().forecast(ForecastRequest.of(series, 3)).warnings())
                .anyMatch(warning -> warning.contains("season"));
    }

    @Test
    void gaps_of_a_series_that_crosses_zero_are_filled_by_differences() {
        double[] values = new double[40];
        for (int t = 0; t < 40; t++) {
            values[t] = t % 4 == 0 ? 10 : -10;
        }
        values[20] = Double.NaN;
        values[21] = Double.NaN;
        double[] filled = SeasonalGaps.filled(TimeSeries.of(Frequency.QUARTERLY, values));
        assertThat(filled[20]).isCloseTo(10, within(2.0));
        assertThat(filled[21]).isCloseTo(-10, within(2.0));
    }

    @Test
    void values_absent_at_the_start_are_dropped_and_seasons_keep_their_place() {
        double[] values = new double[42];
        for (int t = 0; t < 42; t++) {
            values[t] = t < 2 || t == 23 ? Double.NaN : 100 + (t % 4 == 3 ? 50 : 0);
        }
        double[] filled = SeasonalGaps.filled(TimeSeries.of(Frequency.QUARTERLY, values));
        assertThat(filled).hasSize(40);
        assertThat(filled[21]).isCloseTo(150, within(8.0));
    }

    @Test
    void without_a_season_or_two_periods_gaps_are_straight_lines() {
        TimeSeries plain = TimeSeries.of(1, Double.NaN, 3, 8);
        assertThat(SeasonalGaps.filled(plain)).containsExactly(1, 2, 3, 8);
        assertThat(SeasonalGaps.filled(plain.withPeriod(4))).containsExactly(1, 2, 3, 8);
        double[] line = new double[24];
        for (int t = 0; t < 24; t++) {
            line[t] = t == 9 ? Double.NaN : t;
        }
        assertThat(SeasonalGaps.filled(TimeSeries.of(line).withPeriod(4))[9]).isCloseTo(9, within(0.5));
    }
}
