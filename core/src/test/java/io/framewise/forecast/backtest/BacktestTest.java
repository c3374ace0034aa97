package io.framewise.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.BuiltInForecasters;
import io.framewise.forecast.season.Naive2;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacktestTest {
    private static final TimeSeries LINE =
            TimeSeries.of(IntStream.range(0, 40).mapToDouble(t -> 100 + 2 * t).toArray());

    @Test
    void naive_misses_a_line_by_its_slope_times_the_step() {
        Origins origins = Origins.of(LINE, 3, 5);
        PastForecasts naive = PastForecasts.of(new Naive(), LINE, origins, 95);

        assertThat(origins.count()).isEqualTo(5);
        assertThat(origins.size(4)).isEqualTo(37);
        assertThat(naive.values()).isEqualTo(15);
        assertThat(naive.mase()).hasValue(2);
        assertThat(naive.relativeTo(naive)).hasValue(1);
        assertThat(naive.smape().orElseThrow()).isBetween(2.0, 2.6);
        assertThat(naive.coverages()).isEmpty();
    }

    @Test
    void drift_follows_it() {
        Origins origins = Origins.of(LINE, 3, 8);
        PastForecasts drift = PastForecasts.of(new Drift(), LINE, origins, 80, 95);

        assertThat(drift.mase().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(drift.intervalScore(1).orElseThrow()).isCloseTo(0, within(1e-6));
        assertThat(drift.relativeTo(PastForecasts.of(new Naive2(), LINE, origins))
                        .orElseThrow())
                .isCloseTo(0, within(1e-9));
        assertThat(drift.coverages()).extracting(AchievedCoverage::values).containsExactly(24, 24);
    }

    @Test
    void a_missed_interval_costs_what_it_missed_by() {
        TimeSeries jump = TimeSeries.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 101);
        PastForecasts naive = PastForecasts.of(new Naive(), jump, Origins.of(jump, 1, 1), 80);
        Forecast said =
                new Naive().forecast(ForecastRequest.of(jump.first(12), 1).withLevels(80));
        double low = said.intervals().get(0).lower()[0];
        double high = said.intervals().get(0).upper()[0];

        assertThat(naive.intervalScore(0).orElseThrow()).isCloseTo(high - low + 10 * (101 - high), within(1e-9));
    }

    @Test
    void values_that_are_absent_are_not_compared() {
        double[] values = LINE.values();
        values[38] = Double.NaN;
        PastForecasts naive = PastForecasts.of(new Naive(), LINE.withValues(values), Origins.of(LINE, 3, 2), 95);

        assertThat(naive.values()).isEqualTo(4);
    }

    @Test
    void a_series_that_never_changed_has_no_scale_and_no_relative_error() {
        TimeSeries constant = TimeSeries.of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        PastForecasts naive = PastForecasts.of(new Naive(), constant, Origins.of(constant, 2, 6), 95);

        assertThat(naive.mase()).hasValue(0);
        assertThat(naive.relativeTo(naive)).isEmpty();
    }

    @Test
    void a_refusal_is_kept_with_its_reason() {
        TimeSeries negative =
                TimeSeries.of(IntStream.range(0, 30).mapToDouble(t -> t - 3).toArray());
        Forecaster logs = BuiltInForecasters.all().stream()
                .filter(method -> method.id().equals("theta-log"))
                .findFirst()
                .orElseThrow();
        PastForecasts past = PastForecasts.of(logs, negative, Origins.of(negative, 2, 6), 95);

        assertThat(past.refusal().orElseThrow()).contains("It needs values above zero");
        assertThat(past.smape()).isEmpty();
        assertThat(past.origins()).isZero();
    }

    @Test
    void short_series_are_looked_at_over_fewer_steps_or_not_at_all() {
        TimeSeries fifteen =
                TimeSeries.of(IntStream.range(0, 15).mapToDouble(t -> t * t).toArray());

        assertThat(Origins.of(fifteen, 12, 8).steps()).isEqualTo(2);
        assertThat(Origins.of(fifteen, 12, 8).count()).isEqualTo(6);
        assertThat(Origins.of(fifteen.first(8), 12, 8).count()).isZero();
    }

    @Test
    void a_forecast_carries_its_record_and_a_doubt() {
        ForecastRequest request = ForecastRequest.of(LINE, 4);
        Forecast naive = TestedForecast.of(new Naive(), request);
        Forecast drift = TestedForecast.of(new Drift(), request);

        assertThat(naive.coverages()).hasSize(2);
        assertThat(naive.doubt().orElseThrow()).contains("interval held only", "of 32 times in the back-test");
        assertThat(drift.doubt().orElseThrow()).isNotEqualTo(naive.doubt().orElseThrow());
        assertThat(TestedForecast.of(new Naive(), ForecastRequest.of(LINE.first(5), 4))
                        .doubt())
                .hasValue("The series is too short (5 values) to know how well it can be forecast.");
    }

    @Test
    void where_nothing_beats_naive_naive_is_used_and_said() {
        double[] walk = new double[60];
        for (int t = 1; t < walk.length; t++) {
            walk[t] = walk[t - 1] + ((t * 7919) % 13 - 6);
        }
        ForecastRequest request = ForecastRequest.of(TimeSeries.of(walk), 4);
        Forecast against = TestedForecast.unlessNaiveIsBetter(new Reversed(), request);
        Forecast line = TestedForecast.unlessNaiveIsBetter(new Drift(), ForecastRequest.of(LINE, 4));

        assertThat(against.method()).isEqualTo("naive2");
        assertThat(against.doubt().orElseThrow())
                .contains("Reversed had no smaller errors than naive2", "so that is used");
        assertThat(against.rejectedForms()).hasSize(1);
        assertThat(line.method()).isEqualTo("drift");
    }

    /** Says that everything will turn into its opposite. */
    private static final class Reversed implements Forecaster {
        @Override
        public String id() {
            return "reversed";
        }

        @Override
        public String title() {
            return "Reversed";
        }

        @Override
        public String reference() {
            return "none";
        }

        @Override
        public double[] forecast(double[] series, int horizon) {
            double[] points = new double[horizon];
            java.util.Arrays.fill(points, -3 * series[series.length - 1] - 100);
            return points;
        }
    }
}
