package io.framewise.forecast.backtest;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a method said at each of several origins, beside what came. Scores as in the M4 competition (Makridakis, Spiliotis and
 * Assimakopoulos 2020, International Journal of Forecasting 36); the scale of an origin is the mean absolute seasonal change up to
 * it. Immutable; as many fits as origins.
 */
public final class PastForecasts {
    private static final double PERCENT = 100;

    private final TimeSeries series;
    private final Origins origins;
    private final List<Forecast> forecasts;
    private final String refusal;

    private PastForecasts(TimeSeries series, Origins origins, List<Forecast> forecasts, String refusal) {
        this.series = series;
        this.origins = origins;
        this.forecasts = forecasts;
        this.refusal = refusal;
    }

    /**
     * Puts a method to the past.
     *
     * @param method the method
     * @param series the series
     * @param origins from where
     * @param levels of intervals, in percent
     * @return what it said; nothing but the reason where it refused at an origin
     */
    public static PastForecasts of(Forecaster method, TimeSeries series, Origins origins, double... levels) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int o = 0; o < origins.count(); o++) {
            TimeSeries known = series.first(origins.size(o));
            Optional<String> reason = method.capabilities().refusal(known);
            if (reason.isEmpty()) {
                try {
                    forecasts.add(method.forecast(
                            ForecastRequest.of(known, origins.steps()).withLevels(levels)));
                } catch (InvalidRequestException refused) {
                    reason = Optional.of(refused.issues().get(0).message());
                }
            }
            if (reason.isPresent()) {
                return new PastForecasts(series, origins, List.of(), reason.get());
            }
        }
        return new PastForecasts(series, origins, List.copyOf(forecasts), "");
    }

    /** {@return why the method refused, if it did} */
    public Optional<String> refusal() {
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    /** {@return at how many origins it answered} */
    public int origins() {
        return forecasts.size();
    }

    /** {@return how many values it was compared with} */
    public int values() {
        return sum((o, h, actual) -> 1).count;
    }

    /** {@return the mean symmetric absolute percentage error, 0 where both are 0} */
    public OptionalDouble smape() {
        return sum((o, h, actual) -> {
                    double size = Math.abs(actual) + Math.abs(point(o, h));
                    return size == 0 ? 0 : 2 * PERCENT * Math.abs(actual - point(o, h)) / size;
                })
                .mean();
    }

    /** {@return the mean absolute error, scaled} */
    public OptionalDouble mase() {
        return sum((o, h, actual) -> scaled(Math.abs(actual - point(o, h)), o)).mean();
    }

    /**
     * Gives the absolute errors beside those of another method.
     *
     * @param other of the same origins of the same series
     * @return the ratio of mean scaled errors, absent where the other made none or one of both refused
     */
    public OptionalDouble relativeTo(PastForecasts other) {
        OptionalDouble mine = mase();
        OptionalDouble theirs = other.mase();
        return mine.isPresent() && theirs.isPresent() && theirs.getAsDouble() > 0
                ? OptionalDouble.of(mine.getAsDouble() / theirs.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * Gives the mean scaled interval score (Gneiting and Raftery 2007, Journal of the American Statistical Association 102).
     *
     * @param index of the level
     * @return the score
     */
    public OptionalDouble intervalScore(int index) {
        return sum((o, h, actual) -> {
                    PredictionInterval interval = forecasts.get(o).intervals().get(index);
                    double low = interval.lower()[h];
                    double high = interval.upper()[h];
                    double missed = Math.max(0, low - actual) + Math.max(0, actual - high);
                    return scaled(high - low + 2 / (1 - interval.level() / PERCENT) * missed, o);
                })
                .mean();
    }

    /** {@return how often the interval of each level held; empty below six origins} */
    public List<AchievedCoverage> coverages() {
        List<AchievedCoverage> all = new ArrayList<>();
        int levels = forecasts.size() < Origins.FEWEST
                ? 0
                : forecasts.get(0).intervals().size();
        for (int i = 0; i < levels; i++) {
            int index = i;
            Sum inside = sum((o, h, actual) -> {
                PredictionInterval interval = forecasts.get(o).intervals().get(index);
                return interval.lower()[h] <= actual && actual <= interval.upper()[h] ? 1 : 0;
            });
            if (inside.count > 0) {
                all.add(AchievedCoverage.builder()
                        .level(forecasts.get(0).intervals().get(index).level())
                        .share(inside.mean().orElseThrow())
                        .values(inside.count)
                        .build());
            }
        }
        return all;
    }

    private double point(int origin, int step) {
        return forecasts.get(origin).points()[step];
    }

    private double scaled(double error, int origin) {
        double scale = scale(origins.size(origin));
        return error == 0 ? 0 : scale == 0 ? Double.NaN : error / scale;
    }

    private double scale(int size) {
        int present = 0;
        double sum = 0;
        int lag = size > series.period() ? series.period() : 1;
        for (int t = lag; t < size; t++) {
            if (series.isPresent(t) && series.isPresent(t - lag)) {
                sum += Math.abs(series.value(t) - series.value(t - lag));
                present++;
            }
        }
        return present == 0 ? 0 : sum / present;
    }

    private Sum sum(Score score) {
        double sum = 0;
        int count = 0;
        for (int o = 0; o < forecasts.size(); o++) {
            for (int h = 0; h < origins.steps(); h++) {
                double actual = series.value(origins.size(o) + h);
                double value = Double.isNaN(actual) ? Double.NaN : score.of(o, h, actual);
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return new Sum(sum, count);
    }

    /** One number for one value that came. */
    private interface Score {
        double of(int origin, int step, double actual);
    }

    private record Sum(double sum, int count) {
        OptionalDouble mean() {
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
        }
    }
}
