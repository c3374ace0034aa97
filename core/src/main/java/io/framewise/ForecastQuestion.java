package io.framewise;

import io.framewise.codec.SeriesContents;
import io.framewise.codec.SeriesDocument;
import io.framewise.engine.SeriesEngine;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.CountingEvent;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.SeriesBacktest;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A forecast of any series being asked for, step by step, with forecasters named as {@code framewise methods forecasters} lists
 * them. Not safe for use by several threads.
 *
 * <pre>{@code
 * for (SeriesForecast series : framewise.forecast(Path.of("sales.csv")).overSteps(12).run()) {
 *     series.forecast().points();
 * }
 * }</pre>
 */
public final class ForecastQuestion {
    private static final int YEARS = 6;
    private static final int QUARTERS = 8;
    private static final int MONTHS = 12;
    private static final int WEEKS = 13;
    private static final int BUSINESS_DAYS = 10;
    private static final int DAYS = 14;
    private static final int HOURS = 24;
    private static final int ORIGINS = 12;

    private final Framewise framewise;
    private final @Nullable Function<Optional<Frequency>, SeriesContents> reader;
    private final List<TimeSeries> given;
    private final List<Forecaster> methods = new ArrayList<>();
    private List<CountingEvent> events = List.of();
    private Optional<Frequency> frequency = Optional.empty();
    private double[] levels = {80, 95};
    private boolean cleaning;
    private @Nullable Consumer<LeftOutSeries> told;
    private int horizon;
    private int origins = ORIGINS;

    ForecastQuestion(Framewise framewise, Function<Optional<Frequency>, SeriesContents> reader) {
        this.framewise = framewise;
        this.reader = reader;
        this.given = List.of();
    }

    ForecastQuestion(Framewise framewise, List<TimeSeries> given) {
        this.framewise = framewise;
        this.reader = null;
        this.given = List.copyOf(given);
    }

    /**
     * Chooses how far to look.
     *
     * @param steps at least 1; unless chosen 6 years, 8 quarters, 12 months, 13 weeks, 10 business days, 14 days or 24 hours
     * @return this
     */
    public ForecastQuestion overSteps(int steps) {
        horizon = steps;
        return this;
    }

    /**
     * Says how far apart the values of a file are.
     *
     * @param distance the distance; unless said, the dates tell
     * @return this
     */
    public ForecastQuestion every(Frequency distance) {
        frequency = Optional.of(distance);
        return this;
    }

    /**
     * Chooses forecasters, of which a forecast uses the first and a back-test all.
     *
     * @param ids their identifiers; unless chosen, a forecast is automatic (naive where that is better in the back-test) and a
     *     back-test takes all that there are
     * @return this
     * @throws InvalidRequestException if there is no such forecaster
     */
    public ForecastQuestion by(String... ids) {
        for (String id : ids) {
            methods.add(known(id));
        }
        return this;
    }

    /**
     * Chooses the levels of the intervals.
     *
     * @param percent each between 0 and 100; 80 and 95 unless chosen
     * @return this
     */
    public ForecastQuestion withLevels(double... percent) {
        levels = percent.clone();
        return this;
    }

    /**
     * Reads what is known to have changed in counting.
     *
     * @param path a YAML or JSON file of events
     * @return this
     * @throws io.framewise.error.InvalidDataException with the places of everything that is wrong in it
     * @throws io.framewise.error.SourceUnavailableException if it cannot be read
     */
    public ForecastQuestion withEvents(Path path) {
        return withEvents(SeriesDocument.events(path));
    }

    /**
     * Says what is known to have changed in counting.
     *
     * @param known the events
     * @return this
     */
    public ForecastQuestion withEvents(List<CountingEvent> known) {
        events = List.copyOf(known);
        return this;
    }

    /**
     * Takes single wild values and lasting shifts of level out before a forecast, but nothing that rests on the last two values
     * alone. The forecast lists what was changed; without this step the values stay as counted.
     *
     * @return this
     */
    public ForecastQuestion cleaned() {
        cleaning = true;
        return this;
    }

    /**
     * Chooses how far a back-test looks back.
     *
     * @param most how many origins at most; 12 unless chosen
     * @return this
     */
    public ForecastQuestion fromOrigins(int most) {
        origins = most;
        return this;
    }

    /**
     * Lets the others go on where a series is too short, has no value, or its method refuses it. Without this step such a series
     * is an error.
     *
     * @param listener hears of each series that is left out
     * @return this
     */
    public ForecastQuestion leavingOut(Consumer<LeftOutSeries> listener) {
        told = listener;
        return this;
    }

    /**
     * Forecasts each series.
     *
     * @return the forecasts, in the order of the series
     * @throws io.framewise.error.InvalidDataException with the places of everything that is wrong in the file
     * @throws InvalidRequestException if a series is too short, or the method refuses it, and is not to be left out
     */
    public List<SeriesForecast> run() {
        SeriesEngine engine = new SeriesEngine(events, cleaning);
        Optional<Forecaster> method = methods.isEmpty() ? Optional.empty() : Optional.of(methods.get(0));
        return each(series -> engine.forecast(series, method, horizon(series), levels));
    }

    /**
     * Sets forecasters side by side on the past of each series.
     *
     * @return their scores, in the order of the series
     * @throws io.framewise.error.InvalidDataException with the places of everything that is wrong in the file
     * @throws InvalidRequestException if a series is too short to look back, and is not to be left out
     */
    public List<SeriesBacktest> backtest() {
        SeriesEngine engine = new SeriesEngine(events, cleaning);
        return each(series -> engine.backtest(series, forecasters(), horizon(series), origins, levels));
    }

    private <T> List<T> each(Function<TimeSeries, T> answer) {
        SeriesContents contents = reader == null ? null : reader.apply(frequency);
        List<T> answers = new ArrayList<>();
        List<LeftOutSeries> left = new ArrayList<>(contents == null ? List.of() : contents.empty());
        if (told == null && !left.isEmpty()) {
            throw nothing(left);
        }
        for (TimeSeries series : contents == null ? given : contents.series()) {
            try {
                answers.add(answer.apply(series));
            } catch (InvalidRequestException refused) {
                if (told == null) {
                    throw refused;
                }
                Issue why = refused.issues().get(0);
                left.add(LeftOutSeries.builder()
                        .name(series.name())
                        .issue(
                                contents == null
                                        ? why
                                        : contents.place(series.name())
                                                .map(why::at)
                                                .orElse(why))
                        .build());
            }
        }
        if (answers.isEmpty() && !left.isEmpty()) {
            throw nothing(left);
        }
        if (told != null) {
            left.forEach(told);
        }
        return answers;
    }

    private static InvalidDataException nothing(List<LeftOutSeries> left) {
        return new InvalidDataException(left.stream().map(LeftOutSeries::issue).toList());
    }

    private int horizon(TimeSeries series) {
        if (horizon != 0) {
            return horizon;
        }
        return switch (series.frequency()) {
            case YEARLY -> YEARS;
            case QUARTERLY -> QUARTERS;
            case MONTHLY, OTHER -> MONTHS;
            case WEEKLY -> WEEKS;
            case BUSINESS_DAILY -> BUSINESS_DAYS;
            case DAILY -> DAYS;
            case HOURLY -> HOURS;
        };
    }

    private List<Forecaster> forecasters() {
        return methods.isEmpty() ? List.copyOf(framewise.catalog().forecasters().values()) : methods;
    }

    private Forecaster known(String id) {
        Map<String, Forecaster> all = framewise.catalog().forecasters();
        return Optional.ofNullable(all.get(id))
                .orElseThrow(() -> new InvalidRequestException(Issue.error(
                                ErrorCode.UNKNOWN_ID, "There is no forecaster (%s).".formatted(id))
                        .hint(DidYouMean.hint(id, all.keySet())
                                .orElse("Known: " + String.join(", ", all.keySet()) + "."))));
    }
}
