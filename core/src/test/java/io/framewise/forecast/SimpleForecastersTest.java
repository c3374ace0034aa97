package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import io.framewise.forecast.numeric.NormalQuantile;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.simple.SeasonalNaive;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimpleForecastersTest {
    @Test
    void naive_repeats_the_last_value() {
        assertThat(new Naive().forecast(new double[] {1, 2, 5}, 2)).containsExactly(5, 5);
    }

    @Test
    void drift_continues_the_mean_step() {
        assertThat(new Drift().forecast(new double[] {1, 2, 5}, 2)).containsExactly(7, 9);
        assertThat(new Drift().forecast(new double[] {4}, 2)).containsExactly(4, 4);
    }

    @Test
    void the_seasonal_one_repeats_the_last_season() {
        TimeSeries series = TimeSeries.of(Frequency.QUARTERLY, 1, 2, 3, 4, 5, 6);
        assertThat(new SeasonalNaive().forecast(ForecastRequest.of(series, 5)).points())
                .containsExactly(3, 4, 5, 6, 3);
    }

    @Test
    void intervals_of_naive_widen_with_the_root_of_the_steps() {
        Forecast forecast = new Naive().forecast(ForecastRequest.of(TimeSeries.of(1, 2, 1, 2, 1), 4));
        double[] upper = forecast.interval(95).orElseThrow().upper();
        assertThat(upper[0]).isCloseTo(1 + 1.959963984540054, within(1e-9));
        assertThat(upper[3]).isCloseTo(1 + 2 * 1.959963984540054, within(1e-9));
        assertThat(forecast.parameters()).containsEntry("sigma", 1.0);
        assertThat(forecast.fitted()).containsExactly(1, 2, 1, 2);
    }

    @Test
    void absent_values_are_filled_in_and_cut_points_are_said() {
        TimeSeries series = TimeSeries.of(Double.NaN, 4, Double.NaN, 0).asNonNegative();
        Forecast forecast = new Drift().forecast(ForecastRequest.of(series, 2));
        assertThat(forecast.points()).containsExactly(0, 0);
        assertThat(forecast.warnings()).hasSize(2);
        assertThat(forecast.method()).isEqualTo("drift");
        assertThat(series.filled()).containsExactly(4, 2, 0);
    }

    @Test
    void steps_are_named_by_their_dates() {
        TimeSeries series = TimeSeries.of(Frequency.MONTHLY, 1, 2).withStart(LocalDate.of(2025, 12, 1));
        assertThat(series.label(2)).isEqualTo("2026-02");
        assertThat(series.withFrequency(Frequency.QUARTERLY).label(1)).isEqualTo("2026-Q1");
        assertThat(series.withFrequency(Frequency.YEARLY).label(1)).isEqualTo("2026");
        assertThat(series.withFrequency(Frequency.WEEKLY).label(1)).isEqualTo("2025-12-08");
        assertThat(TimeSeries.of(1, 2).label(2)).isEqualTo("t3");
    }

    @Test
    void what_cannot_be_a_series_is_rejected() {
        assertThatThrownBy(() -> TimeSeries.of(Double.NaN)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> TimeSeries.of(Double.POSITIVE_INFINITY)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> TimeSeries.of(-1).asNonNegative()).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> TimeSeries.of(1).withPeriod(0)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> ForecastRequest.of(TimeSeries.of(1), 0)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> ForecastRequest.of(TimeSeries.of(1), 1).withLevels(80, 100))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void quantiles_and_probabilities_of_the_normal_distribution_are_those_of_the_tables() {
        assertThat(NormalQuantile.at(0.975)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(NormalQuantile.at(0.1)).isCloseTo(-1.2815515655446004, within(1e-12));
        assertThat(NormalQuantile.at(0.5)).isCloseTo(0, within(1e-12));
        assertThat(NormalQuantile.below(1)).isCloseTo(0.8413447460685429, within(1e-14));
        assertThat(NormalQuantile.below(-5)).isCloseTo(2.866515718791939e-07, within(1e-19));
        assertThat(NormalQuantile.below(-40)).isZero();
    }
}
