package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.theta.Theta;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RollingMeanTest {
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
    void values_too_far_apart_for_the_arithmetic_have_finite_bounds_all_the_same() {
        double[][] all = {{1e-300, 1e300, 1.5e-300}, {1e-300, 1e300, 0, 2e-300}, {1e250, 1e-250, 1e-290}};
        for (double[] values : all) {
            Forecast forecast = new RollingMean().forecast(ForecastRequest.of(TimeSeries.of(values), 12));
            PredictionInterval interval = forecast.interval(95).orElseThrow();
            for (int h = 0; h < 12; h++) {
                assertThat(forecast.points()[h]).isFinite().isBetween(interval.lower()[h], interval.upper()[h]);
            }
        }
    }

    @Test
    void methods_that_erred_less_weigh_more() {
        Forecast forecast = new RollingMean().forecast(ForecastRequest.of(growing(60, 0.03, 0.01), 12));
        assertThat(forecast.method()).isEqualTo("rolling-mean");
        assertThat(forecast.weights().keySet()).containsExactly("naive", "drift-log", "half-robust-drift", "theta-log");
        assertThat(forecast.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(1, within(1e-12));
        assertThat(forecast.weights().get("drift-log"))
                .isGreaterThan(forecast.weights().get("half-robust-drift"))
                .isGreaterThan(forecast.weights().get("theta-log"));
        assertThat(forecast.weights().get("naive"))
                .isLessThan(forecast.weights().get("half-robust-drift"));
        assertThat(forecast.rejectedForms())
                .extracting(RejectedForm::form)
                .containsExactly("naive", "drift-log", "half-robust-drift", "theta-log");
        assertThat(forecast.doubt().orElseThrow())
                .startsWith("It erred ")
                .endsWith(" % as much as naive at the last 24 origins; when the pace changes, it will err more.");
    }

    @Test
    void the_mean_is_one_of_logarithms_where_all_values_are_above_zero() {
        TimeSeries series = growing(60, 0.03, 0.2);
        Forecast forecast = new RollingMean().forecast(ForecastRequest.of(series, 3));
        double sum = 0;
        for (Forecaster member :
                List.of(new Naive(), new OnLogs(new Drift()), new HalfRobustDrift(), new OnLogs(new Theta()))) {
            sum += forecast.weights().get(member.id())
                    * StrictMath.log(
                            member.forecast(ForecastRequest.of(series, 3)).points()[2]);
        }
        assertThat(StrictMath.log(forecast.points()[2])).isEqualTo(sum, within(1e-12));
    }

    @Test
    void weights_and_intervals_of_an_origin_depend_on_nothing_behind_it() {
        double[] values = growing(80, 0.02, 0.2).values();
        double[] scrambled = values.clone();
        for (int t = 60; t < 80; t++) {
            scrambled[t] = 1 + t;
        }
        RollingErrors told = meanOf(values);
        RollingErrors hidden = meanOf(scrambled);
        int last = told.origins() - 20;
        for (int o = 0; o <= last; o++) {
            assertThat(new RollingIntervals(hidden).widths(o, 95, 6))
                    .containsExactly(new RollingIntervals(told).widths(o, 95, 6));
            for (int h = 0; o + h + 1 <= last; h++) {
                if (h < 6) {
                    assertThat(hidden.error(o, h)).isEqualTo(told.error(o, h));
                }
            }
        }
        assertThat(hidden.error(last, 0)).isNotEqualTo(told.error(last, 0));
    }

    private static RollingErrors meanOf(double... values) {
        TimeSeries series = TimeSeries.of(values);
        return RollingErrors.mean(List.of(
                RollingErrors.of(new Naive(), series, 6),
                RollingErrors.of(new HalfRobustDrift(), series, 6),
                RollingErrors.of(new OnLogs(new Theta()), series, 6)));
    }

    @Test
    void quantiles_are_those_of_student_with_four_degrees() {
        assertThat(RollingIntervals.quantile(80)).isEqualTo(1.533206274, within(1e-8));
        assertThat(RollingIntervals.quantile(95)).isEqualTo(2.776445105, within(1e-8));
        assertThat(RollingIntervals.quantile(99)).isEqualTo(4.604094871, within(1e-8));
    }

    @Test
    void a_scale_lies_between_recent_errors_and_usual_changes() {
        RollingErrors errors = RollingErrors.of(new Naive(), growing(60, 0, 0.5), 4);
        double scale = new RollingIntervals(errors).widths(errors.origins(), 80, 1)[0] / RollingIntervals.quantile(80);
        assertThat(scale)
                .isEqualTo(
                        StrictMath.sqrt(errors.usual(errors.origins()) * errors.meanUntil(errors.origins())),
                        within(1e-12));
    }

    @Test
    void where_nothing_beats_naive_the_result_says_so_and_uses_it() {
        double[] zigzag = new double[48];
        for (int t = 0; t < zigzag.length; t++) {
            zigzag[t] = t < 24 ? 100 + 10 * t : 340 - 10 * (t - 24);
        }
        Forecast forecast =
                new RollingMean(List.of(new Drift())).forecast(ForecastRequest.of(TimeSeries.of(zigzag), 6));
        assertThat(forecast.form()).isEqualTo("naive");
        assertThat(forecast.points()).containsOnly(zigzag[47]);
        assertThat(forecast.doubt().orElseThrow())
                .isEqualTo("No method had smaller errors than naive, which says that nothing changes, at the last 24"
                        + " origins.");
    }

    @Test
    void half_widths_grow_with_the_root_of_the_step_and_hold_what_they_promise_of_a_random_walk() {
        SplittableRandom random = new SplittableRandom(3);
        double[] values = new double[120];
        for (int t = 1; t < values.length; t++) {
            values[t] = values[t - 1] + (random.nextBoolean() ? 1 : -1);
        }
        Forecast forecast = new RollingMean(List.of()).forecast(ForecastRequest.of(TimeSeries.of(values), 4));
        PredictionInterval interval = forecast.interval(80).orElseThrow();
        double one = interval.upper()[0] - forecast.points()[0];
        assertThat(one).isGreaterThanOrEqualTo(1);
        assertThat(interval.upper()[3] - forecast.points()[3]).isEqualTo(2 * one, within(1e-12));
        assertThat(forecast.points()[0] - interval.lower()[0]).isEqualTo(one, within(1e-12));
        assertThat(forecast.coverages()).allSatisfy(coverage -> {
            assertThat(coverage.share()).isBetween(0.7, 1.0);
            assertThat(coverage.values()).isEqualTo(24 + 23 + 22 + 21);
        });
    }

    @Test
    void intervals_of_counts_never_cross_zero_and_are_nested() {
        Forecast forecast = new RollingMean()
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
        Forecast forecast = new RollingMean().forecast(ForecastRequest.of(growing(15, 0.02, 0.1), 3));
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
    void values_below_zero_are_averaged_as_they_are() {
        double[] values = new double[60];
        SplittableRandom random = new SplittableRandom(9);
        for (int t = 0; t < values.length; t++) {
            values[t] = t - 30 + random.nextDouble();
        }
        TimeSeries series = TimeSeries.of(values);
        Forecast forecast = new RollingMean(List.of(new Drift())).forecast(ForecastRequest.of(series, 6));
        double drift = new Drift().forecast(ForecastRequest.of(series, 6)).points()[5];
        assertThat(forecast.weights().get("drift")).isGreaterThan(0.5);
        assertThat(forecast.points()[5])
                .isEqualTo(
                        forecast.weights().get("naive") * values[59]
                                + forecast.weights().get("drift") * drift,
                        within(1e-9));
        assertThat(forecast.interval(80).orElseThrow().lower()[5]).isLessThan(forecast.points()[5]);
    }

    @Test
    void a_method_that_never_errs_has_nearly_all_the_weight() {
        double[] values = new double[40];
        for (int t = 0; t < values.length; t++) {
            values[t] = StrictMath.exp(0.02 * t);
        }
        Forecast forecast = new RollingMean(List.of(new OnLogs(new Drift())))
                .forecast(ForecastRequest.of(TimeSeries.of(values), 12));
        assertThat(forecast.weights().get("drift-log")).isGreaterThan(0.999);
        assertThat(forecast.points()[11]).isEqualTo(StrictMath.exp(0.02 * 51), within(1e-4));
        Forecast constant = new RollingMean().forecast(ForecastRequest.of(TimeSeries.of(new double[] {3, 3, 3, 3}), 2));
        assertThat(constant.points()).containsOnly(3);
        assertThat(constant.interval(95).orElseThrow().upper()).containsOnly(3);
    }

    @Test
    void absent_months_and_zeros_are_no_obstacle() {
        double[] values = growing(60, 0.02, 0.2).values();
        values[20] = Double.NaN;
        values[59] = Double.NaN;
        assertThat(java.util.Arrays.stream(new RollingMean()
                        .forecast(ForecastRequest.of(TimeSeries.of(values), 6))
                        .points()))
                .hasSize(6)
                .allMatch(point -> point > 0);
        values[30] = 0;
        Forecast withZero = new RollingMean().forecast(ForecastRequest.of(TimeSeries.of(values), 6));
        assertThat(withZero.form()).isEqualTo("naive");
        assertThat(withZero.rejectedForms())
                .allMatch(rejected -> rejected.value().isEmpty());
    }
}
