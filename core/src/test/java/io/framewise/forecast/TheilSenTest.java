package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.simple.TheilSen;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TheilSenTest {
    @Test
    void a_line_with_two_wild_values_is_continued_as_if_they_were_not_there() {
        double[] series = new double[20];
        for (int t = 0; t < series.length; t++) {
            series[t] = 3 + 2 * t;
        }
        series[4] = 1e6;
        series[11] = -1e6;
        Forecast forecast = new TheilSen().forecast(ForecastRequest.of(TimeSeries.of(series), 2));
        assertThat(forecast.points()[0]).isCloseTo(43, within(1e-6));
        assertThat(forecast.points()[1]).isCloseTo(45, within(1e-6));
        assertThat(forecast.parameters())
                .hasEntrySatisfying("slope", slope -> assertThat(slope).isCloseTo(2, within(1e-9)));
    }

    @Test
    void the_slope_is_the_median_of_those_between_all_pairs() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n : new int[] {2, 3, 7, 10, 31}) {
            double[] series = random.doubles(n, -5, 5).toArray();
            double[] slopes = new double[n * (n - 1) / 2];
            int count = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    slopes[count++] = (series[j] - series[i]) / (j - i);
                }
            }
            Arrays.sort(slopes);
            assertThat(TheilSen.slope(series)).isCloseTo(slopes[count / 2], within(1e-9));
        }
    }

    @Test
    void the_further_ahead_the_wider() {
        Forecast forecast = new TheilSen().forecast(ForecastRequest.of(TimeSeries.of(1, 3, 2, 4, 3, 5, 4, 6), 6));
        double[] upper = forecast.interval(95).orElseThrow().upper();
        assertThat(upper[5] - forecast.points()[5]).isGreaterThan(upper[0] - forecast.points()[0]);
        assertThat(new TheilSen().forecast(new double[] {4}, 2)).containsExactly(4, 4);
    }
}
