package io.framewise.engine;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.forecast.BuiltInForecasters;
import io.framewise.forecast.adoption.Cleaned;
import io.framewise.forecast.adoption.CountingChange;
import io.framewise.forecast.adoption.CountingRepair;
import io.framewise.forecast.adoption.SeriesCleaning;
import io.framewise.forecast.backtest.Origins;
import io.framewise.forecast.backtest.PastForecasts;
import io.framewise.forecast.backtest.TestedForecast;
import io.framewise.forecast.season.Naive2;
import io.framewise.model.forecast.CountingEvent;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.MethodScore;
import io.framewise.model.forecast.SeriesBacktest;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Forecasts any series, and sets methods side by side on its past. Immutable; safe for use by several threads. */
public final class SeriesEngine {
    private static final int FEWEST_VALUES = 3;

    private final List<CountingEvent> events;
    private final boolean cleaning;

    /**
     * Makes an engine.
     *
     * @param events what is known to have changed in counting
     * @param cleaning whether outliers and shifts of level are taken out
     */
    public SeriesEngine(List<CountingEvent> events, boolean cleaning) {
        this.events = List.copyOf(events);
        this.cleaning = cleaning;
    }

    /**
     * Forecasts a series.
     *
     * @param counted the series as counted
     * @param method the method; without one the automatic forecast, or naive where that had no smaller errors in the back-test
     * @param horizon how many steps ahead
     * @param levels of the intervals, in percent
     * @return the forecast with its record
     * @throws InvalidRequestException if the series is too short, or the method refuses it
     */
    public SeriesForecast forecast(TimeSeries counted, Optional<Forecaster> method, int horizon, double... levels) {
        CountingRepair repair = repaired(counted);
        ForecastRequest request = ForecastRequest.of(repair.series(), horizon).withLevels(levels);
        Forecast forecast = method.map(chosen -> TestedForecast.of(cleaned(chosen), request))
                .orElseGet(() -> TestedForecast.unlessNaiveIsBetter(cleaned(BuiltInForecasters.automatic()), request));
        List<String> changes = new ArrayList<>(repair.changes());
        changes.addAll(forecast.changes());
        Forecast.Builder told = Forecast.builder().from(forecast).changes(changes);
        gaps(counted).ifPresent(told::addWarning);
        return SeriesForecast.builder()
                .counted(counted)
                .repaired(
                        forecast.changes().isEmpty()
                                ? repair.series()
                                : SeriesCleaning.of(repair.series()).series())
                .forecast(told.build())
                .build();
    }

    /** The method after the cleaning, which so happens at each origin of a back-test with what was known there. */
    private Forecaster cleaned(Forecaster method) {
        return cleaning ? new Cleaned(method) : method;
    }

    /**
     * Sets methods side by side.
     *
     * @param counted the series as counted
     * @param methods the methods
     * @param horizon how many steps ahead
     * @param most how many origins at most
     * @param levels of the intervals, in percent
     * @return their scores
     * @throws InvalidRequestException if the series is too short to look back
     */
    public SeriesBacktest backtest(
            TimeSeries counted, Collection<Forecaster> methods, int horizon, int most, double... levels) {
        CountingRepair repair = repaired(counted);
        TimeSeries series = repair.series();
        Origins origins = Origins.of(series, horizon, most);
        if (origins.count() == 0) {
            throw tooShort(series, "a back-test", Origins.FEWEST_VALUES);
        }
        PastForecasts naive = PastForecasts.of(new Naive2(), series, origins, levels);
        List<MethodScore> scores = new ArrayList<>();
        for (Forecaster method : methods) {
            PastForecasts past = PastForecasts.of(cleaned(method), series, origins, levels);
            MethodScore.Builder score = MethodScore.builder()
                    .method(method.id())
                    .smape(past.smape())
                    .mase(past.mase())
                    .relative(past.relativeTo(naive))
                    .coverages(past.coverages())
                    .origins(past.origins())
                    .values(past.values())
                    .refusal(past.refusal());
            if (levels.length > 0) {
                score.msis(past.intervalScore(levels.length - 1));
            }
            scores.add(score.build());
        }
        scores.sort(Comparator.comparingDouble(
                score -> score.mase().orElse(score.smape().isPresent() ? Double.MAX_VALUE : Double.POSITIVE_INFINITY)));
        SeriesBacktest.Builder backtest =
                SeriesBacktest.builder().series(series).steps(origins.steps()).scores(scores);
        backtest.addAllNotes(repair.changes());
        gaps(counted).ifPresent(backtest::addNote);
        if (origins.steps() < horizon) {
            backtest.addNote("The series is too short to look (%s) steps ahead; (%s) were compared."
                    .formatted(horizon, origins.steps()));
        }
        if (origins.count() < Origins.FEWEST) {
            backtest.addNote("Below (%s) origins nothing is said of coverage.".formatted(Origins.FEWEST));
        }
        return backtest.build();
    }

    private CountingRepair repaired(TimeSeries counted) {
        int present = counted.size() - counted.absent();
        if (present < FEWEST_VALUES) {
            throw tooShort(counted, "a forecast", FEWEST_VALUES);
        }
        return CountingRepair.of(counted, changes(counted));
    }

    private static InvalidRequestException tooShort(TimeSeries series, String what, int needed) {
        return new InvalidRequestException(Issue.error(
                ErrorCode.REQUEST,
                "The series (%s) has (%s) values; %s needs at least (%s)."
                        .formatted(series.name(), series.size() - series.absent(), what, needed)));
    }

    private List<CountingChange> changes(TimeSeries series) {
        List<CountingChange> changes = new ArrayList<>();
        if (series.start().isEmpty()) {
            return changes;
        }
        for (CountingEvent event : events) {
            if (event.concerns(series.name())) {
                int first = position(series, event.first().atStartOfDay());
                int last = position(series, event.last().atTime(LocalTime.MAX));
                switch (event.kind()) {
                    case SCOPE_STEP -> changes.add(CountingChange.step(first, event.why()));
                    case UNDERCOUNT, MISSING, OVERLAP -> changes.add(CountingChange.unusable(first, last, event.why()));
                    case WINDOW ->
                        event.factor()
                                .ifPresent(
                                        factor -> changes.add(CountingChange.window(first, last, factor, event.why())));
                    // What is below a cut-off has no value to repair.
                    case CENSORED -> {}
                }
            }
        }
        return changes;
    }

    private static int position(TimeSeries series, LocalDateTime time) {
        return (int) series.index(time).orElseThrow();
    }

    private static Optional<String> gaps(TimeSeries series) {
        List<String> labels = new ArrayList<>();
        for (int t = 0; t < series.size(); t++) {
            if (!series.isPresent(t)) {
                labels.add(series.label(t));
            }
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        int shown = Math.min(4, labels.size());
        return Optional.of("No value in %s of %s steps: %s%s."
                .formatted(
                        labels.size(),
                        series.size(),
                        String.join(", ", labels.subList(0, shown)),
                        labels.size() > shown ? ", ..." : ""));
    }
}
