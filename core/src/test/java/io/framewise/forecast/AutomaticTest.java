package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.smoothing.Ets;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AutomaticTest {
    @Test
    void any_finite_series_of_three_or_more_values_has_finite_ordered_forecasts() {
        double[] outlier = new double[40];
        Arrays.fill(outlier, 3);
        outlier[20] = 1e6;
        double[] many = new SplittableRandom(5).doubles(2600, 1, 2).toArray();
        double[] few = {5, 3, 9, 2, 8, 4, 7, 1, 6, 2};
        double[] signs = new SplittableRandom(6).doubles(30, -1, 1).toArray();
        for (double[] values :
                new double[][] {new double[12], outlier, many, few, signs, {1, 2, 3}, {7, 7, 7, 7}, {1e-8, 1e8, 0}}) {
            for (int period : new int[] {1, 4, 12}) {
                Forecast forecast = BuiltInForecasters.automatic()
                        .forecast(ForecastRequest.of(TimeSeries.of(values).withPeriod(period), 13));
                PredictionInterval interval = forecast.interval(95).orElseThrow();
                for (int h = 0; h < 13; h++) {
                    assertThat(forecast.points()[h]).isFinite().isBetween(interval.lower()[h], interval.upper()[h]);
                }
            }
        }
    }

    @Test
    void a_jump_at_the_end_of_few_values_does_not_make_bounds_absurd() {
        for (int length = 4; length <= 12; length++) {
            double[] values =
                    new SplittableRandom(length).doubles(length, 90, 110).toArray();
            for (int from = length - 3; from < length; from++) {
                double[] jumps = values.clone();
                for (int t = from; t < length; t++) {
                    jumps[t] += 1e6;
                }
                Forecast forecast =
                        BuiltInForecasters.automatic().forecast(ForecastRequest.of(TimeSeries.of(jumps), 12));
                PredictionInterval interval = forecast.interval(95).orElseThrow();
                for (int h = 0; h < 12; h++) {
                    assertThat(interval.lower()[h]).isGreaterThan(-2e8);
                    assertThat(interval.upper()[h]).isLessThan(2e8);
                }
            }
        }
    }

    @Test
    void values_at_either_end_of_what_a_number_can_hold_are_continued_at_their_size() {
        for (var method : BuiltInForecasters.all()) {
            for (double value : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 3 * Double.MIN_NORMAL}) {
                double[] values = new double[24];
                Arrays.fill(values, value);
                TimeSeries series = TimeSeries.of(values);
                if (method.capabilities().refusal(series).isEmpty()) {
                    assertThat(method.forecast(ForecastRequest.of(series, 3)).points())
                            .as(method.id() + " of " + value)
                            .satisfies(points -> Arrays.stream(points)
                                    .forEach(point -> assertThat(point / value).isBetween(0.99, 1.01)));
                }
            }
        }
    }

    @Test
    void what_comes_later_changes_no_forecast() {
        double[] values = new SplittableRandom(7).doubles(60, 10, 20).toArray();
        double[] scrambled = values.clone();
        for (int t = 48; t < 60; t++) {
            scrambled[t] = -scrambled[59 - (t - 48)] * 1000;
        }
        for (var method : BuiltInForecasters.all()) {
            ForecastRequest request =
                    ForecastRequest.of(TimeSeries.of(values).withPeriod(12).first(48), 12);
            TimeSeries other = TimeSeries.of(scrambled).withPeriod(12).first(48);
            assertThat(method.forecast(request.withSeries(other))).isEqualTo(method.forecast(request));
        }
    }

    @Test
    void it_says_which_methods_it_is_the_median_of() {
        Forecast forecast = BuiltInForecasters.automatic()
                .forecast(ForecastRequest.of(TimeSeries.of(3, 5, 4, 6, 5, 7, 6, 8, 7, 9), 4));
        assertThat(forecast.weights())
                .containsOnlyKeys(
                        "ets",
                        "theta-shrunken",
                        "dynamic-theta",
                        "arima-conditional",
                        "ces",
                        "ets-log",
                        "theta-shrunken-log",
                        "dynamic-theta-log",
                        "arima-conditional-log",
                        "ces-log");
        assertThat(forecast.form())
                .startsWith("median of ETS(")
                .contains(", halfway to that of ETS(", " on logarithms, ");
        assertThat(forecast.parameters()).containsKeys("interval factor", "AICc on logarithms less plain");
        assertThat(forecast.points()[0]).isCloseTo(8.5, within(2.0));
    }

    @Test
    void each_member_says_how_it_came_to_its_part() {
        TimeSeries series = TimeSeries.of(3000, 5000, 4000, 6000, 5000, 7000, 6000, 8000, 7000, 9000);
        ForecastRequest request = ForecastRequest.of(series, 4);
        Forecast forecast = BuiltInForecasters.automatic().forecast(request);

        assertThat(forecast.members()).hasSize(10).allMatch(member -> member.weight() == 0.1);
        for (ForecastMember member : forecast.members()) {
            assertThat(member.parameters()).isNotEmpty();
            assertThat(forecast.form()).contains(member.form());
        }
        Forecast alone = new Ets().forecast(request);
        assertThat(forecast.members().get(0)).isEqualTo(ForecastMember.of(0.1, alone));
        assertThat(alone.rejectedForms()).isNotEmpty();
        ForecastMember onLogs = forecast.members().get(5);
        assertThat(onLogs.method()).isEqualTo("ets-log");
        assertThat(onLogs.criteria().get("AICc") - alone.criteria().get("AICc"))
                .isCloseTo(forecast.parameters().get("AICc on logarithms less plain"), within(1e-9));
    }

    @Test
    void members_around_a_long_season_have_the_density_of_the_series() {
        Forecast plain = BuiltInForecasters.automatic().forecast(ForecastRequest.of(TimeSeries.of(weeks(true)), 4));
        double[] twice = Arrays.stream(weeks(true)).map(y -> 2 * y).toArray();
        Forecast doubled = BuiltInForecasters.automatic().forecast(ForecastRequest.of(TimeSeries.of(twice), 4));

        assertThat(plain.parameters()).containsKey("share of a season of 52 kept");
        assertThat(plain.members().get(0).logLikelihood().orElseThrow()
                        - doubled.members().get(0).logLikelihood().orElseThrow())
                .isCloseTo(312 * StrictMath.log(2), within(1e-6));
    }

    @Test
    void a_jump_by_a_million_keeps_its_bounds_within_reach() {
        for (int size : new int[] {5, 6, 7, 8, 12, 20, 40}) {
            double[] values = new double[size];
            Arrays.fill(values, 10);
            Arrays.fill(values, size / 2, size, 1e6);
            for (int period : new int[] {1, 4}) {
                PredictionInterval interval = BuiltInForecasters.automatic()
                        .forecast(ForecastRequest.of(TimeSeries.of(values).withPeriod(period), 12))
                        .interval(95)
                        .orElseThrow();
                for (int h = 0; h < 12; h++) {
                    assertThat(interval.lower()[h]).isGreaterThan(-1e8);
                    assertThat(interval.upper()[h]).isLessThan(1e8);
                }
            }
        }
    }

    @Test
    void of_a_very_long_series_the_last_values_count_and_the_season_of_all() {
        SplittableRandom random = new SplittableRandom(10);
        double[] season = random.doubles(30, 50, 150).toArray();
        double[] values = new double[3000];
        for (int t = 0; t < values.length; t++) {
            values[t] = season[t % 30] + random.nextGaussian();
        }
        Forecast forecast = BuiltInForecasters.automatic()
                .forecast(ForecastRequest.of(TimeSeries.of(values).withPeriod(30), 30));
        assertThat(forecast.warnings()).contains("The methods were fitted to the last (2600) of (3000) values.");
        for (int h = 0; h < 30; h++) {
            assertThat(forecast.points()[h]).isCloseTo(season[h], within(3.0));
        }
        ForecastRequest quarters = ForecastRequest.of(TimeSeries.of(values).withPeriod(4), 3);
        double[] early = values.clone();
        Arrays.fill(early, 0, 400, 100);
        assertThat(BuiltInForecasters.automatic()
                        .forecast(quarters.withSeries(TimeSeries.of(early).withPeriod(4))))
                .isEqualTo(BuiltInForecasters.automatic().forecast(quarters));
    }

    @Test
    void growth_by_a_steady_share_is_continued_on_logarithms_by_all() {
        Forecast forecast = BuiltInForecasters.automatic()
                .forecast(ForecastRequest.of(growth(0.06).first(48), 12));
        assertThat(forecast.form()).matches("median of ETS\\(\\S+\\) on logarithms, ARIMA\\(.* on logarithms");
        assertThat(forecast.weights().keySet()).allMatch(id -> id.endsWith("-log"));
    }

    @Test
    void growth_by_a_steady_share_stays_within_its_interval() {
        for (double rate : new double[] {0.04, 0.06}) {
            double[] values = growth(rate).values();
            PredictionInterval interval = BuiltInForecasters.automatic()
                    .forecast(ForecastRequest.of(TimeSeries.of(values).first(48), 12))
                    .interval(95)
                    .orElseThrow();
            for (int h = 0; h < 12; h++) {
                assertThat(values[48 + h]).isBetween(interval.lower()[h], interval.upper()[h]);
            }
        }
    }

    private static TimeSeries growth(double rate) {
        SplittableRandom random = new SplittableRandom(8);
        double[] values = new double[60];
        for (int t = 0; t < 60; t++) {
            values[t] = 100 * StrictMath.exp(rate * t + 0.02 * random.nextGaussian());
        }
        return TimeSeries.of(values);
    }

    @Test
    void a_line_with_negative_values_is_continued_as_it_is() {
        double[] values = new double[40];
        for (int t = 0; t < 40; t++) {
            values[t] = t - 10;
        }
        Forecast forecast = BuiltInForecasters.automatic().forecast(ForecastRequest.of(TimeSeries.of(values), 5));
        assertThat(forecast.weights())
                .containsOnlyKeys("ets", "theta-shrunken", "dynamic-theta", "arima-conditional", "ces");
        assertThat(forecast.points()[4]).isCloseTo(34, within(1.0));
    }

    @Test
    void a_year_of_weeks_is_found_whether_it_is_named_or_not() {
        double[] values = weeks(true);
        for (int period : new int[] {1, 52}) {
            Forecast forecast = BuiltInForecasters.automatic()
                    .forecast(ForecastRequest.of(
                            TimeSeries.of(values).withPeriod(period).first(260), 52));
            assertThat(forecast.parameters().get("share of a season of 52 kept"))
                    .isGreaterThan(0.9);
            for (int h = 0; h < 52; h++) {
                assertThat(forecast.points()[h]).isCloseTo(values[260 + h], within(12.0));
            }
        }
    }

    @Test
    void weeks_without_a_season_are_continued_nearly_without_one() {
        TimeSeries series = TimeSeries.of(weeks(false));
        Forecast forecast = BuiltInForecasters.automatic().forecast(ForecastRequest.of(series, 52));
        assertThat(forecast.parameters().get("share of a season of 52 kept")).isLessThan(0.4);
        double least = Arrays.stream(forecast.points()).min().orElseThrow();
        double most = Arrays.stream(forecast.points()).max().orElseThrow();
        assertThat(most - least).isLessThan(4);
    }

    @Test
    void a_season_too_long_for_two_of_it_is_left_out() {
        TimeSeries series = TimeSeries.of(weeks(true)).first(80);
        assertThat(BuiltInForecasters.automatic()
                        .forecast(ForecastRequest.of(series.withPeriod(52), 6))
                        .points())
                .isEqualTo(BuiltInForecasters.automatic()
                        .forecast(ForecastRequest.of(series, 6))
                        .points());
    }

    /** Six years around 200, with noise of 3 and a season of 80 up and down, or none. */
    private static double[] weeks(boolean season) {
        SplittableRandom random = new SplittableRandom(9);
        double[] values = new double[312];
        for (int t = 0; t < 312; t++) {
            values[t] = 200 + 3 * random.nextGaussian() + (season ? 80 * StrictMath.sin(2 * Math.PI * t / 52) : 0);
        }
        return values;
    }
}
