package io.framewise.forecast.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecompositionTest {
    private static final double[] SEASON = {-3, 1, 4, -2};

    @Test
    void the_parts_add_up_to_the_series() {
        double[] series = seasonal(43, 2);
        for (Stl stl :
                new Stl[] {Stl.periodic(), Stl.changing(7), Stl.periodic().robust()}) {
            Decomposition parts = stl.of(series, 4);
            for (int t = 0; t < series.length; t++) {
                assertThat(parts.trend()[t] + parts.season(0)[t] + parts.remainder()[t])
                        .isCloseTo(series[t], within(1e-9));
            }
        }
    }

    @Test
    void a_line_with_a_season_is_taken_apart() {
        double[] series = seasonal(40, 0);
        Decomposition parts = Stl.periodic().of(series, 4);
        for (int t = 0; t < 40; t++) {
            assertThat(parts.season(0)[t]).isCloseTo(SEASON[t % 4], within(0.1));
            assertThat(parts.trend()[t]).isCloseTo(50 + 0.5 * t, within(0.1));
        }
        assertThat(parts.strength(0)).isCloseTo(1, within(0.1));
        assertThat(parts.seasonAhead(1)).isCloseTo(SEASON[1], within(0.1));
    }

    @Test
    void one_outlier_does_not_move_the_robust_trend() {
        double[] series = seasonal(40, 0.5);
        double[] wild = series.clone();
        wild[20] += 1000;
        double[] clean = Stl.periodic().robust().of(series, 4).trend();
        assertThat(Stl.periodic().robust().of(wild, 4).trend()[20]).isCloseTo(clean[20], within(0.5));
        assertThat(Stl.periodic().of(wild, 4).trend()[20]).isGreaterThan(clean[20] + 50);
    }

    @Test
    void two_seasons_are_told_apart() {
        double[] series = new double[24 * 21];
        for (int t = 0; t < series.length; t++) {
            series[t] = 100
                    + 10 * StrictMath.sin(2 * StrictMath.PI * t / 24)
                    + 4 * StrictMath.cos(2 * StrictMath.PI * t / 168);
        }
        for (Mstl mstl : new Mstl[] {new Mstl(), Mstl.robust()}) {
            Decomposition parts = mstl.of(series, 168, 24);
            assertThat(parts.periods()).containsExactly(24, 168);
            assertThat(parts.season(0)[30]).isCloseTo(10 * StrictMath.sin(2 * StrictMath.PI * 30 / 24), within(0.7));
            assertThat(parts.season(1)[84]).isCloseTo(-4, within(0.7));
        }
        TimeSeries hours = TimeSeries.of(Frequency.HOURLY, series);
        Forecast forecast = AroundSeasons.mstl(new Naive()).forecast(ForecastRequest.of(hours, 60));
        for (int h = 0; h < 60; h += 7) {
            int t = series.length + h;
            double expected = 100
                    + 10 * StrictMath.sin(2 * StrictMath.PI * t / 24)
                    + 4 * StrictMath.cos(2 * StrictMath.PI * t / 168);
            assertThat(forecast.points()[h]).isCloseTo(expected, within(1.0));
        }
        assertThat(forecast.parameters()).containsKeys("season strength 24", "season strength 168");
    }

    @Test
    void the_season_is_put_back_around_the_forecasts() {
        TimeSeries series = TimeSeries.of(seasonal(42, 0)).withPeriod(4);
        for (boolean robust : new boolean[] {false, true}) {
            Forecast forecast = AroundSeasons.stl(Ets.holt(), robust).forecast(ForecastRequest.of(series, 6));
            for (int h = 0; h < 6; h++) {
                assertThat(forecast.points()[h]).isCloseTo(50 + 0.5 * (42 + h) + SEASON[(42 + h) % 4], within(0.01));
            }
        }
    }

    @Test
    void less_than_two_periods_is_continued_without_a_season() {
        TimeSeries series = TimeSeries.of(1, 5, 2, 7, 3, 4, 9).withPeriod(4);
        assertThat(AroundSeasons.stl(new Naive(), false)
                        .forecast(ForecastRequest.of(series, 2))
                        .points())
                .containsExactly(9, 9);
    }

    private static double[] seasonal(int size, double noise) {
        SplittableRandom random = new SplittableRandom(10);
        double[] series = new double[size];
        for (int t = 0; t < size; t++) {
            series[t] = 50 + 0.5 * t + SEASON[t % 4] + noise * (random.nextDouble() - 0.5);
        }
        return series;
    }
}
