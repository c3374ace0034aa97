package io.framewise.forecast.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void a_logistic_curve_past_its_middle_is_continued_to_its_ceiling() {
        IntToDoubleFunction curve = t -> 100 / (1 + StrictMath.exp(-(t - 15) / 4.0));
        Forecast forecast = forecast(new Logistic(), curve, 24, 12);
        assertThat(forecast.points()[11]).isCloseTo(curve.applyAsDouble(35), within(1.0));
        assertThat(forecast.parameters().get("ceiling")).isCloseTo(100, within(2.0));
    }

    @Test
    void a_curve_of_gompertz_is_continued_by_that_of_gompertz() {
        IntToDoubleFunction curve = t -> 100 * StrictMath.exp(-3 * StrictMath.exp(-t / 8.0));
        Forecast forecast = forecast(new Gompertz(), curve, 24, 12);
        assertThat(forecast.points()[11]).isCloseTo(curve.applyAsDouble(35), within(1.5));
    }

    @Test
    void adoptions_that_have_passed_their_peak_fall_as_bass_says() {
        double p = 0.01;
        double q = 0.4;
        IntToDoubleFunction share =
                t -> (1 - StrictMath.exp(-(p + q) * t)) / (1 + q / p * StrictMath.exp(-(p + q) * t));
        IntToDoubleFunction curve = t -> 1000 * (share.applyAsDouble(t + 1) - share.applyAsDouble(t));
        Forecast forecast = forecast(new Bass(), curve, 14, 6);
        assertThat(forecast.points()[5]).isCloseTo(curve.applyAsDouble(19), within(3.0));
        assertThat(forecast.parameters().get("ceiling")).isCloseTo(1000, within(60.0));
    }

    @Test
    void where_growth_has_not_slowed_down_the_ceiling_is_that_of_the_prior_and_it_says_so() {
        Forecast forecast = forecast(new Logistic(), t -> StrictMath.exp(t / 5.0), 12, 3);
        double last = StrictMath.exp(11 / 5.0);
        assertThat(forecast.parameters().get("ceiling")).isBetween(last, 100 * last);
        assertThat(forecast.warnings()).singleElement().asString().contains("that of the prior");
        assertThat(forecast.points()[2]).isGreaterThan(last);
    }

    @Test
    void a_series_that_falls_is_continued_downwards_but_not_below_zero() {
        for (Forecaster method : new Forecaster[] {new Logistic(), new Gompertz()}) {
            double[] points =
                    forecast(method, t -> 50 * StrictMath.exp(-t / 6.0), 20, 10).points();
            assertThat(points[9]).isBetween(0.0, 50 * StrictMath.exp(-19 / 6.0));
        }
    }

    @Test
    void intervals_widen_and_values_must_be_above_zero() {
        Forecast forecast = forecast(new Bass(), t -> 20 + t % 3, 15, 4);
        double[] upper = forecast.interval(95).orElseThrow().upper();
        assertThat(upper[3] / forecast.points()[3]).isGreaterThan(upper[0] / forecast.points()[0]);
        assertThatThrownBy(() -> new Bass().forecast(new double[] {1, 0, 3}, 1))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(new Logistic().forecast(new double[] {4, 4, 4}, 2)).containsExactly(4, 4);
    }

    private static Forecast forecast(Forecaster method, IntToDoubleFunction curve, int size, int horizon) {
        double[] series = new double[size];
        for (int t = 0; t < size; t++) {
            series[t] = curve.applyAsDouble(t);
        }
        return method.forecast(ForecastRequest.of(TimeSeries.of(series), horizon));
    }
}
