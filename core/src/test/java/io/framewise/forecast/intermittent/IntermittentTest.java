package io.framewise.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import org.junit.jupiter.api.Test;

class IntermittentTest {
    private static final double[] EVERY_THIRD = {0, 0, 6, 0, 0, 6, 0, 0, 6, 0, 0, 6};
    private static final double[] NOW_AND_THEN = {0, 3, 0, 0, 0, 5, 2, 0, 0, 4, 0, 0, 0, 0, 3, 0, 6, 0, 0, 2};
    private static final double[] DYING = {4, 0, 5, 3, 0, 4, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    @Test
    void demand_of_six_at_every_third_step_is_two_a_step() {
        assertThat(new Croston().forecast(EVERY_THIRD, 2)).containsExactly(2, 2);
        assertThat(Croston.corrected().forecast(EVERY_THIRD, 1)).containsExactly(2);
        assertThat(new Croston().forecast(new double[5], 1)).containsExactly(0);
    }

    @Test
    void where_intervals_vary_half_the_parameter_is_taken_off() {
        Forecast plain = new Croston().forecast(ForecastRequest.of(TimeSeries.of(NOW_AND_THEN), 1));
        Forecast corrected = Croston.corrected().forecast(ForecastRequest.of(TimeSeries.of(NOW_AND_THEN), 1));
        double size = corrected.parameters().get("size");
        double interval = corrected.parameters().get("interval");
        double alpha = corrected.parameters().get("alpha");
        assertThat(corrected.points()[0]).isCloseTo((1 - alpha / 2) * size / interval, within(1e-12));
        assertThat(plain.points()[0])
                .isCloseTo(plain.parameters().get("size") / plain.parameters().get("interval"), within(1e-12));
    }

    @Test
    void only_the_method_that_smooths_the_probability_sees_that_demand_dies_out() {
        assertThat(new TeunterSyntetosBabai().forecast(DYING, 1)[0])
                .isPositive()
                .isLessThan(new Croston().forecast(DYING, 1)[0] / 3);
        assertThat(new TeunterSyntetosBabai().forecast(new double[5], 1)).containsExactly(0);
    }

    @Test
    void intervals_hold_zero_and_the_largest_sizes() {
        for (var method : new io.framewise.spi.Forecaster[] {new Croston(), new TeunterSyntetosBabai()}) {
            PredictionInterval interval = method.forecast(
                            ForecastRequest.of(TimeSeries.of(NOW_AND_THEN).asNonNegative(), 3))
                    .interval(95)
                    .orElseThrow();
            assertThat(interval.lower()).containsOnly(0);
            assertThat(interval.upper()[2]).isBetween(4.0, 9.0);
        }
    }

    @Test
    void sizes_below_zero_are_demand_too() {
        Forecast forecast = new Croston().forecast(ForecastRequest.of(TimeSeries.of(-2, 0, -2, 0, -2, 0, -2), 1));
        assertThat(forecast.points()[0]).isCloseTo(-1, within(0.3));
        assertThat(forecast.interval(95).orElseThrow().lower()[0]).isLessThan(-1.5);
        assertThat(forecast.interval(95).orElseThrow().upper()[0]).isZero();
    }
}
