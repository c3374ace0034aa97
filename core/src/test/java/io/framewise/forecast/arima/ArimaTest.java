package io.framewise.forecast.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ArimaTest {
    @Test
    void the_exact_likelihood_of_a_first_order_autoregression_is_the_known_one() {
        double[] w = {0.5, 1.2, -0.3, 0.4, 0.9};
        double phi = 0.6;
        double squares = (1 - phi * phi) * w[0] * w[0];
        for (int t = 1; t < w.length; t++) {
            squares += (w[t] - phi * w[t - 1]) * (w[t] - phi * w[t - 1]);
        }
        double n = w.length;
        double expected =
                -n / 2 * (StrictMath.log(2 * StrictMath.PI * squares / n) + 1) + 0.5 * StrictMath.log(1 - phi * phi);
        ExactLikelihood likelihood = ExactLikelihood.of(w, 0, new double[] {phi}, new double[0]);
        assertThat(likelihood.value()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void moving_averages_of_any_order_are_invertible() {
        ArimaOrder order = new ArimaOrder(0, 0, 2, 0, 0, 0, 1, false);
        for (double first : new double[] {-3, -0.5, 0.8, 3}) {
            for (double second : new double[] {-3, 0.3, 3}) {
                double[] ma =
                        ArmaPolynomials.of(order, new double[] {first, second}).ma();
                // The roots of 1 + m1 B + m2 B^2 lie outside the unit circle.
                assertThat(Math.abs(ma[1])).isLessThan(1);
                assertThat(Math.abs(ma[0])).isLessThan(1 + ma[1]);
            }
        }
    }

    @Test
    void an_autoregression_is_found_again() {
        SplittableRandom random = new SplittableRandom(4);
        double[] series = new double[200];
        for (int t = 1; t < series.length; t++) {
            series[t] = 0.7 * series[t - 1] + random.nextGaussian();
        }
        Forecast forecast = Arima.fixed("(1,0,0) with mean").forecast(ForecastRequest.of(TimeSeries.of(series), 30));
        assertThat(forecast.parameters().get("ar1")).isCloseTo(0.7, within(0.12));
        assertThat(forecast.parameters().get("sigma")).isCloseTo(1, within(0.12));
        assertThat(forecast.points()[29]).isCloseTo(forecast.parameters().get("mean"), within(0.05));
    }

    @Test
    void seasonal_differences_are_taken_where_the_season_is_strong() {
        double[] series = new double[48];
        for (int t = 0; t < series.length; t++) {
            series[t] = 10 * (t % 4) + (t * 7 % 5) / 5.0;
        }
        assertThat(Stationarity.seasonalDifferences(series, 4)).isEqualTo(1);
        Forecast forecast =
                new Arima().forecast(ForecastRequest.of(TimeSeries.of(series).withPeriod(4), 4));
        assertThat(forecast.form()).contains("[4]");
        assertThat(forecast.points()[3]).isCloseTo(30, within(2.0));
        assertThat(forecast.rejectedForms()).isNotEmpty();
    }

    @Test
    void an_order_that_is_given_is_kept_and_one_that_is_none_refused() {
        assertThat(ArimaOrder.of("ARIMA(0,1,1)(0,1,1)[12]")).hasToString("ARIMA(0,1,1)(0,1,1)[12]");
        assertThat(ArimaOrder.of("(1,1,0) with drift")).hasToString("ARIMA(1,1,0) with drift");
        assertThatThrownBy(() -> Arima.fixed("1,1,0"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("(0,1,1)(0,1,1)[12]");
        Forecast few = Arima.fixed("(0,1,1)(0,1,1)[12]").forecast(ForecastRequest.of(TimeSeries.of(1, 2, 4), 2));
        assertThat(few.points()).containsExactly(4, 4);
        assertThat(few.warnings()).singleElement().asString().contains("Too few values");
    }
}
