package io.framewise.forecast.ces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CesTest {
    private static final double[] SEASON = {-3, 1, 4, -2};

    @Test
    void a_strong_season_around_a_level_is_continued() {
        Forecast forecast = new Ces()
                .forecast(ForecastRequest.of(TimeSeries.of(seasonal(48, 0.3)).withPeriod(4), 8));
        for (int h = 0; h < 8; h++) {
            assertThat(forecast.points()[h]).isCloseTo(20 + SEASON[h % 4], within(0.6));
        }
        assertThat(forecast.form()).isNotEqualTo("CES(none)");
        assertThat(forecast.rejectedForms())
                .extracting(RejectedForm::form)
                .contains("CES(none)")
                .hasSize(3);
    }

    @Test
    void growth_is_continued_and_bounded() {
        double[] growing = new double[40];
        for (int t = 0; t < 40; t++) {
            growing[t] = 100 + 3 * t;
        }
        double[] points = new Ces().forecast(growing, 12);
        assertThat(points[11]).isBetween(230.0, 290.0);
        double[] doubling = new double[20];
        for (int t = 0; t < 20; t++) {
            doubling[t] = StrictMath.pow(2, t);
        }
        double[] bounded = new Ces().forecast(doubling, 40);
        assertThat(Math.abs(bounded[39])).isLessThan(2 * doubling[19] * StrictMath.pow(1.07, 40));
    }

    @Test
    void noise_without_a_season_is_of_the_form_without_one() {
        double[] noise = new SplittableRandom(11).doubles(48, 9, 11).toArray();
        Forecast forecast =
                new Ces().forecast(ForecastRequest.of(TimeSeries.of(noise).withPeriod(4), 4));
        assertThat(forecast.form()).isEqualTo("CES(none)");
        assertThat(forecast.parameters()).containsKeys("alpha0", "alpha1", "level", "potential", "sigma");
        assertThat(forecast.logLikelihood()).isPresent();
    }

    @Test
    void the_last_error_moves_the_forecasts_and_intervals_widen() {
        double[] series = seasonal(40, 1);
        double before = new Ces().forecast(series, 1)[0];
        series[39] += 5;
        assertThat(new Ces().forecast(series, 1)[0]).isGreaterThan(before);
        PredictionInterval interval = Ces.adjusted()
                .forecast(ForecastRequest.of(TimeSeries.of(series).withPeriod(4), 8))
                .interval(95)
                .orElseThrow();
        assertThat(interval.upper()[4] - interval.lower()[4]).isGreaterThan(interval.upper()[0] - interval.lower()[0]);
    }

    @Test
    void each_form_reproduces_a_season_it_can_hold() {
        double[] series = seasonal(64, 0);
        for (CesForm form : new CesForm[] {CesForm.SIMPLE, CesForm.PARTIAL, CesForm.FULL}) {
            CesFit fit = CesFit.of(form, series, 4);
            CesState state = fit.last(new double[64]);
            for (int h = 0; h < 4; h++) {
                assertThat(state.forecast(64 + h)).as(form.toString()).isCloseTo(20 + SEASON[h], within(0.2));
                state.update(64 + h, 0, fit.smoothing());
            }
        }
    }

    private static double[] seasonal(int size, double noise) {
        SplittableRandom random = new SplittableRandom(10);
        double[] series = new double[size];
        for (int t = 0; t < size; t++) {
            series[t] = 20 + SEASON[t % 4] + noise * (random.nextDouble() - 0.5);
        }
        return series;
    }
}
