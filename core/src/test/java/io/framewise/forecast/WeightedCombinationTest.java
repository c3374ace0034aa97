package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedCombinationTest {
    private static final WeightedCombination BOTH = new WeightedCombination("both", List.of(new Naive(), new Drift()));

    @Test
    void the_method_that_erred_less_weighs_more_but_never_all() {
        double[] series = new double[30];
        for (int t = 0; t < 30; t++) {
            series[t] = 5 * t + t % 2;
        }
        Forecast forecast = BOTH.forecast(ForecastRequest.of(TimeSeries.of(series), 4));
        double drift = forecast.weights().get("drift");
        assertThat(drift).isBetween(0.6, 0.65);
        assertThat(forecast.weights().get("naive")).isCloseTo(1 - drift, within(1e-12));
        assertThat(forecast.points()[3])
                .isBetween(new Naive().forecast(series, 4)[3], new Drift().forecast(series, 4)[3]);
        assertThat(forecast.interval(95).orElseThrow().upper()[0]).isGreaterThan(forecast.points()[0]);
    }

    @Test
    void too_few_values_have_equal_weights() {
        Forecast forecast = BOTH.forecast(ForecastRequest.of(TimeSeries.of(1, 2, 4), 1));
        assertThat(forecast.weights()).containsEntry("naive", 0.5).containsEntry("drift", 0.5);
    }
}
