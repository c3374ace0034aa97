package io.framewise.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.simple.Drift;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import org.junit.jupiter.api.Test;

class BoxCoxTest {
    @Test
    void there_and_back_is_where_it_began() {
        for (double lambda : new double[] {-0.5, 0, 0.3, 1, 2}) {
            BoxCox power = new BoxCox(lambda);
            assertThat(power.back(power.of(3.7))).isCloseTo(3.7, within(1e-12));
        }
        assertThat(new BoxCox(0.5).back(-5)).isZero();
        assertThat(new BoxCox(-0.5).back(5)).isInfinite();
    }

    @Test
    void spread_that_grows_with_the_level_asks_for_logarithms_and_a_steady_one_for_none() {
        double[] growing = new double[48];
        double[] steady = new double[48];
        for (int t = 0; t < 48; t++) {
            growing[t] = 10 * StrictMath.exp(t / 20.0) * (1 + 0.2 * (t % 4 - 1.5));
            steady[t] = 50 + t + 3 * (t % 4 - 1.5);
        }
        assertThat(BoxCox.guerrero(growing, 4)).isCloseTo(0, within(0.05));
        assertThat(BoxCox.guerrero(steady, 4)).isCloseTo(1, within(0.05));
        assertThat(BoxCox.guerrero(new double[] {2, 2, 2, 2}, 1)).isEqualTo(1);
    }

    @Test
    void the_mean_lies_above_the_median_and_the_interval_around_both() {
        double[] series = new double[40];
        for (int t = 0; t < 40; t++) {
            series[t] = StrictMath.exp(t / 15.0 + (t * 7 % 5 - 2) / 4.0);
        }
        ForecastRequest request = ForecastRequest.of(TimeSeries.of(series), 6);
        Forecast medians = OnBoxCox.medians(new Drift()).forecast(request);
        Forecast means = OnBoxCox.means(new Drift()).forecast(request);
        double lambda = medians.parameters().get("lambda");
        assertThat(lambda).isBetween(0.0, 0.6);
        assertThat(means.points()[5]).isBetween(medians.points()[5] * 1.01, medians.points()[5] * 3);
        assertThat(medians.interval(95).orElseThrow().upper())
                .isEqualTo(means.interval(95).orElseThrow().upper());
        assertThat(medians.form()).startsWith("drift with power");
    }

    @Test
    void the_mean_of_a_lognormal_variable_is_known_to_the_second_order() {
        assertThat(new BoxCox(0).meanBack(1, 0.2)).isCloseTo(StrictMath.exp(1.02), within(1e-3));
        assertThat(new BoxCox(1).meanBack(1, 0.2)).isEqualTo(2);
    }
}
