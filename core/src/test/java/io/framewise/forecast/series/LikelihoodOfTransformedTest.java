package io.framewise.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.arima.Arima;
import io.framewise.forecast.season.Naive2;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Densities of series whose logarithms or powers were fitted, beside those computed value by value. */
class LikelihoodOfTransformedTest {
    private static final double[] SERIES = series();

    @Test
    void independent_logarithms_have_the_lognormal_density() {
        Forecast forecast = forecast(new OnLogs(Arima.fixed("(0,0,0) with mean")));

        assertThat(forecast.form()).isEqualTo("ARIMA(0,0,0) with mean on logarithms");
        assertThat(forecast.logLikelihood().orElseThrow())
                .isCloseTo(normal(SERIES, Math::log, y -> 1 / y), within(1e-6));
        assertThat(forecast.criteria().get("AIC"))
                .isCloseTo(4 - 2 * forecast.logLikelihood().orElseThrow(), within(1e-9));
    }

    @Test
    void a_walk_of_logarithms_has_the_density_of_all_values_but_the_first() {
        double squares = 0;
        double slopes = 0;
        int n = SERIES.length - 1;
        for (int t = 1; t <= n; t++) {
            double step = Math.log(SERIES[t] / SERIES[t - 1]);
            squares += step * step;
            slopes -= Math.log(SERIES[t]);
        }
        double expected = slopes - n / 2.0 * (Math.log(2 * Math.PI * squares / n) + 1);

        assertThat(forecast(new OnLogs(Arima.fixed("(0,1,0)"))).logLikelihood().orElseThrow())
                .isCloseTo(expected, within(1e-6));
    }

    @Test
    void independent_powers_have_the_density_of_the_series() {
        Forecast forecast = forecast(OnBoxCox.medians(Arima.fixed("(0,0,0) with mean")));
        double lambda = forecast.parameters().get("lambda");

        assertThat(lambda).isBetween(0.1, 0.9);
        assertThat(forecast.logLikelihood().orElseThrow())
                .isCloseTo(
                        normal(SERIES, y -> Math.pow(y, lambda) / lambda, y -> Math.pow(y, lambda - 1)), within(1e-6));
    }

    @Test
    void smoothing_of_logarithms_is_known_by_its_one_step_forecasts_to_the_usual_constant() {
        Forecast forecast = forecast(new OnLogs(Ets.simple()));
        double[] fitted = forecast.fitted();
        double squares = 0;
        double slopes = 0;
        for (int t = 0; t < SERIES.length; t++) {
            double error = Math.log(SERIES[t] / fitted[t]);
            squares += error * error;
            slopes -= Math.log(SERIES[t]);
        }

        assertThat(forecast.logLikelihood().orElseThrow())
                .isCloseTo(slopes - SERIES.length / 2.0 * Math.log(squares), within(1e-6));
    }

    @Test
    void values_that_are_absent_have_no_density() {
        double[] gaps = SERIES.clone();
        gaps[3] = Double.NaN;
        gaps[17] = Double.NaN;
        Forecast forecast = new OnLogs(Ets.simple()).forecast(ForecastRequest.of(TimeSeries.of(gaps), 3));
        double[] doubled = Arrays.stream(gaps).map(y -> 2 * y).toArray();
        Forecast inHalfTheUnit = new OnLogs(Ets.simple()).forecast(ForecastRequest.of(TimeSeries.of(doubled), 3));

        assertThat(forecast.logLikelihood().orElseThrow()
                        - inHalfTheUnit.logLikelihood().orElseThrow())
                .isCloseTo((SERIES.length - 2) * Math.log(2), within(1e-9));
    }

    @Test
    void rejected_forms_keep_their_distance_from_the_chosen_one() {
        Forecast forecast = forecast(new OnLogs(Ets.plain()));
        double unit = forecast.parameters().get("unit");
        double[] logs = Arrays.stream(SERIES).map(y -> Math.log(y / unit)).toArray();
        Map<String, Double> onLogs = Ets.plain().continued(logs, 1, 3).account().rejected();
        double slopes = -Arrays.stream(SERIES).map(Math::log).sum();

        assertThat(forecast.rejectedForms()).hasSize(onLogs.size()).hasSizeGreaterThan(1);
        for (RejectedForm other : forecast.rejectedForms()) {
            assertThat(other.criterion()).isEqualTo("AICc");
            assertThat(other.value().orElseThrow())
                    .isGreaterThanOrEqualTo(forecast.criteria().get("AICc"))
                    .isCloseTo(onLogs.get(other.form()) - 2 * slopes, within(1e-6));
        }
    }

    @Test
    void parameters_on_logarithms_are_of_the_series_in_the_unit_that_they_name() {
        Forecast forecast = forecast(new OnLogs(Arima.fixed("(0,0,0) with mean")));
        Map<String, Double> parameters = forecast.parameters();

        assertThat(Math.exp(parameters.get("mean")) * parameters.get("unit"))
                .isCloseTo(forecast.points()[0], within(1e-6));
    }

    @Test
    void what_is_left_of_ratios_to_a_season_has_the_density_of_the_series() {
        double[] seasonal = new double[96];
        SplittableRandom random = new SplittableRandom(5);
        for (int t = 0; t < seasonal.length; t++) {
            seasonal[t] = (500 + 5 * random.nextGaussian()) * (1 + 0.5 * Math.sin(t * Math.PI / 6));
        }
        Arima white = Arima.fixed("(0,0,0) with mean");
        double[] adjusted = new double[seasonal.length];
        Continuation around = Naive2.around(
                (rest, ahead) -> {
                    System.arraycopy(rest, 0, adjusted, 0, rest.length);
                    return white.continued(rest, 1, ahead);
                },
                seasonal,
                12,
                3);
        double slopes = 0;
        for (int t = 0; t < seasonal.length; t++) {
            slopes += Math.log(adjusted[t] / seasonal[t]);
        }

        assertThat(slopes).isGreaterThan(1);
        assertThat(around.account().logLikelihood()).isCloseTo(normal(adjusted, y -> y, y -> 1) + slopes, within(1e-6));
    }

    /** The density of values whose transforms are independent and normal, with the likeliest mean and variance. */
    private static double normal(double[] series, DoubleUnaryOperator of, DoubleUnaryOperator slope) {
        int n = series.length;
        double mean = Arrays.stream(series).map(of).average().orElseThrow();
        double variance = Arrays.stream(series)
                .map(of)
                .map(z -> (z - mean) * (z - mean))
                .average()
                .orElseThrow();
        double sum = -n / 2.0 * (Math.log(2 * Math.PI * variance) + 1);
        for (double y : series) {
            sum += Math.log(slope.applyAsDouble(y));
        }
        return sum;
    }

    private static Forecast forecast(SeriesMethod method) {
        return method.forecast(ForecastRequest.of(TimeSeries.of(SERIES), 3));
    }

    private static double[] series() {
        SplittableRandom random = new SplittableRandom(4);
        double[] values = new double[60];
        for (int t = 0; t < values.length; t++) {
            double root = 30 + t / 6.0 + 2 * random.nextGaussian();
            values[t] = root * root;
        }
        return values;
    }
}
