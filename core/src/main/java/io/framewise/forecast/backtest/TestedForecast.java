package io.framewise.forecast.backtest;

import io.framewise.forecast.season.Naive2;
import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A forecast that carries its own record: the method is put to the last origins of the series beside the seasonally adjusted naive
 * method, and says how often its intervals held there and what speaks against it. Stateless.
 */
public final class TestedForecast {
    /** How many origins are looked back at. */
    public static final int ORIGINS = 8;

    private static final double SHORTFALL = 0.05;

    private TestedForecast() {}

    /**
     * Forecasts by a method that somebody chose.
     *
     * @param method the method
     * @param request the series and what is asked of it
     * @return its forecast, with the record
     */
    public static Forecast of(Forecaster method, ForecastRequest request) {
        return new Trial(method, request).forecast();
    }

    /**
     * Forecasts by a method, or by the seasonally adjusted naive one where the method had no smaller errors in the back-test.
     *
     * @param method the method
     * @param request the series and what is asked of it
     * @return the forecast, with the record of the method that was used
     */
    public static Forecast unlessNaiveIsBetter(Forecaster method, ForecastRequest request) {
        Trial test = new Trial(method, request);
        OptionalDouble relative = test.relative();
        if (relative.isEmpty() || relative.getAsDouble() < 1 || test.past.origins() < Origins.FEWEST) {
            return test.forecast();
        }
        Forecast plain = new Trial(new Naive2(), request).forecast();
        return Forecast.builder()
                .from(plain)
                .addRejectedForm(RejectedForm.builder()
                        .form(method.id())
                        .criterion("rolling error relative to naive")
                        .value(relative)
                        .build())
                .doubt(String.format(
                        Locale.ROOT,
                        "%s had no smaller errors than naive2, which says that nothing but the season changes, at the last %d"
                                + " origins (%.0f %%); so that is used.",
                        method.title(),
                        test.past.origins(),
                        100 * relative.getAsDouble()))
                .build();
    }

    private static final class Trial {
        private final Forecaster method;
        private final ForecastRequest request;
        private final PastForecasts past;
        private final PastForecasts naive;

        Trial(Forecaster method, ForecastRequest request) {
            this.method = method;
            this.request = request;
            TimeSeries series = request.series();
            Origins origins = Origins.of(series, request.horizon(), ORIGINS);
            past = PastForecasts.of(method, series, origins, request.levels());
            naive = PastForecasts.of(new Naive2(), series, origins, request.levels());
        }

        OptionalDouble relative() {
            return past.relativeTo(naive);
        }

        Forecast forecast() {
            Forecast forecast = method.forecast(request);
            Forecast.Builder told = Forecast.builder().from(forecast);
            if (forecast.coverages().isEmpty()) {
                told.coverages(past.coverages());
            }
            if (forecast.doubt().isEmpty()) {
                told.doubt(doubt(past.coverages()));
            }
            return told.build();
        }

        private String doubt(List<AchievedCoverage> coverages) {
            if (past.origins() < Origins.FEWEST) {
                return "The series is too short (%s values) to know how well it can be forecast."
                        .formatted(request.series().size());
            }
            for (int i = coverages.size() - 1; i >= 0; i--) {
                AchievedCoverage coverage = coverages.get(i);
                if (coverage.share() < coverage.level() / 100 - SHORTFALL) {
                    return String.format(
                            Locale.ROOT,
                            "Its %.0f %% interval held only %.0f %% of %d times in the back-test.",
                            coverage.level(),
                            100 * coverage.share(),
                            coverage.values());
                }
            }
            OptionalDouble relative = relative();
            if (relative.isEmpty()) {
                return "The method naive2 did not err at the last %s origins, so nothing tells how well a change would be foreseen."
                        .formatted(past.origins());
            }
            if (relative.getAsDouble() >= 1) {
                return String.format(
                        Locale.ROOT,
                        "It erred as much as naive2 or more (%.0f %%) at the last %d origins.",
                        100 * relative.getAsDouble(),
                        past.origins());
            }
            return String.format(
                    Locale.ROOT,
                    "Its errors at the last %d origins were %.0f %% of those of naive2; that is one stretch of one series, and a break in it"
                            + " was not foreseen by any method.",
                    past.origins(),
                    100 * relative.getAsDouble());
        }
    }
}
