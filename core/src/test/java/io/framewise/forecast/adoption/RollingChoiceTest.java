package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.simple.Drift;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RollingChoiceTest {
    private static TimeSeries growing(int size, double pace, double noise) {
        SplittableRandom random = new SplittableRandom(17);
        double[] values = new double[size];
        double log = 8;
        for (int t = 0; t < size; t++) {
            log += pace + noise * (random.nextDouble() - 0.5);
            values[t] = StrictMath.exp(log);
        }
        return TimeSeries.of(values).asNonNegative();
    }

    @Test
    void a_steady_pace_is_continued_by_drift_on_logarithms() {
        Forecast forecast = new RollingChoice().forecast(ForecastRequest.of(growing(60, 0.03, 0.01), 12));
        assertThat(forecast.method()).isEqualTo("rolling-choice");
        assertThat(forecast.form()).isEqualTo("drift on logarithms");
        assertThat(forecast.rejectedForms())
                .extracting(RejectedForm::form)
                .contains("naive", "half-robust-drift", "theta-log");
        assertThat(forecast.doubt()).isPresent();
    }

    @Test
    void where_nothing_beats_naive_the_result_says_so_and_uses_it() {
        double[] zigzag = new double[48];
        for (int t = 0; t < zigzag.length; t++) {
            zigzag[t] = t < 24 ? 100 + 10 * t : 340 - 10 * (t - 24);
        }
        Forecast forecast =
                new RollingChoice(List.of(new Drift())).forecast(ForecastRequest.of(TimeSeries.of(zigzag), 6));
        assertThat(forecast.form()).isEqualTo("naive");
        assertThat(forecast.points()).containsOnly(zigzag[47]);
        assertThat(forecast.doubt().orElseThrow())
                .isEqualTo("No method had smaller errors than naive, which says that nothing changes, at the last 24"
                        + " origins.");
    }

    @Test
    void half_widths_are_quantiles_of_past_errors_and_grow_at_least_with_the_root_of_the_step() {
        SplittableRandom random = new SplittableRandom(3);
        double[] values = new double[80];
        for (int t = 1; t < values.length; t++) {
            values[t] = values[t - 1] + (random.nextBoolean() ? 1 : -1);
        }
        Forecast forecast = new RollingChoice(List.of()).forecast(ForecastRequest.of(TimeSeries.of(values), 4));
        PredictionInterval interval = forecast.interval(80).orElseThrow();
        double one = interval.upper()[0] - forecast.points()[0];
        double four = interval.upper()[3] - forecast.points()[3];
        assertThat(one).isGreaterThanOrEqualTo(1);
        assertThat(four).isGreaterThanOrEqualTo(2 * one - 1e-12);
        assertThat(forecast.points()[0] - interval.lower()[0]).isEqualTo(one, within(1e-12));
        assertThat(forecast.coverages()).allSatisfy(coverage -> {
            assertThat(coverage.share()).isBetween(0.5, 1.0);
            assertThat(coverage.values()).isGreaterThan(40);
        });
    }

    @Test
    void intervals_of_counts_never_cross_zero_and_are_nested() {
        Forecast forecast = new RollingChoice()
                .forecast(ForecastRequest.of(growing(40, 0, 1.5), 12).withLevels(50, 80, 95, 99.9));
        double[] lower = forecast.points();
        for (PredictionInterval interval : forecast.intervals()) {
            for (int h = 0; h < 12; h++) {
                assertThat(interval.lower()[h]).isNotNegative().isLessThanOrEqualTo(lower[h]);
            }
            lower = interval.lower();
        }
    }

    @Test
    void short_series_get_a_warning_instead_of_a_back_test() {
        Forecast forecast = new RollingChoice().forecast(ForecastRequest.of(growing(15, 0.02, 0.1), 3));
        assertThat(forecast.coverages()).isEmpty();
        assertThat(forecast.warnings()).anyMatch(warning -> warning.contains("too short for a back-test"));
        assertThat(forecast.doubt().orElseThrow()).contains("(15 values)");
    }

    @Test
    void what_is_hidden_from_an_origin_does_not_move_its_forecast() {
        double[] values = growing(60, 0.02, 0.2).values();
        double[] scrambled = values.clone();
        for (int t = 50; t < 60; t++) {
            scrambled[t] = 1 + t;
        }
        RollingErrors errors = RollingErrors.of(new HalfRobustDrift(), TimeSeries.of(values), 6);
        RollingErrors again = RollingErrors.of(new HalfRobustDrift(), TimeSeries.of(scrambled), 6);
        int first = 60 - 1 - errors.origins();
        for (int o = 0; o < errors.origins(); o++) {
            for (int h = 0; h < 6 && first + o + h + 1 < 60; h++) {
                if (first + o + h + 1 < 50) {
                    assertThat(again.error(o, h)).isEqualTo(errors.error(o, h));
                } else {
                    assertThat(again.error(o, h)).isNotEqualTo(errors.error(o, h));
                }
            }
        }
    }

    @Test
    void absent_months_and_zeros_are_no_obstacle() {
        double[] values = growing(60, 0.02, 0.2).values();
        values[20] = Double.NaN;
        values[59] = Double.NaN;
        assertThat(java.util.Arrays.stream(new RollingChoice()
                        .forecast(ForecastRequest.of(TimeSeries.of(values), 6))
                        .points()))
                .hasSize(6)
                .allMatch(point -> point > 0);
        values[30] = 0;
        Forecast withZero = new RollingChoice().forecast(ForecastRequest.of(TimeSeries.of(values), 6));
        assertThat(withZero.form()).isEqualTo("naive");
        assertThat(withZero.rejectedForms())
                .allMatch(rejected -> rejected.value().isEmpty());
    }
}
