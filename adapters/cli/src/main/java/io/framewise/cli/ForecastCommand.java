package io.framewise.cli;

import io.framewise.ForecastQuestion;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.SeriesForecast;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Forecasts any series. */
@Command(
        name = "forecast",
        description = "Forecasts the series in a CSV file, with intervals, a back-test and the reason to doubt them.",
        sortOptions = false,
        footer = {
            "",
            "A CSV file: a column of dates and one for each series, or columns of series, date and value. Cells",
            "are separated by commas, semicolons, tabs or bars; a decimal comma is known where no number leaves",
            "doubt. Dates: 2024, 2024-Q1, 2024-01, Jan 2024, 2024-W05, 2024-01-31, 31.01.2024, 1/31/2024 where",
            "the file tells day from month, 2024-01-31 15:00. Empty cells and steps without a row are absent.",
            "Where no value is below zero, forecasts are not either.",
            "",
            "A series that is too short or has no value is left out; the exit code is 3 then.",
            "",
            "Example: framewise forecast sales.csv --horizon 12 --level 80,95",
            "What there is: framewise methods forecasters"
        })
final class ForecastCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final SeriesOptions series = new SeriesOptions();

    @Option(
            names = "--method",
            paramLabel = "ID",
            description =
                    "The forecaster; without it the automatic one, or naive where that was better in the back-test.")
    private @Nullable String method;

    @Option(
            names = "--explain",
            description =
                    "Adds what the method and each member of a combination estimated, how likely it is and what was not used.")
    private boolean explain;

    ForecastCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ForecastQuestion question = series.question(session);
        if (method != null && method.contains(",")) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST, "A forecast is by one forecaster, not several (%s).".formatted(method))
                    .hint("Maybe 'framewise backtest' is meant, which sets them side by side."));
        }
        if (explain && series.format() != TrendCommand.Format.TABLE) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "--explain adds to the table; --format " + series.format() + " has no place for it.")
                    .hint("--format json has all of it without --explain."));
        }
        if (method != null) {
            question.by(method);
        }
        List<SeriesForecast> forecasts = question.run();
        switch (series.format()) {
            case JSON -> session.document(Documents.forecasts(forecasts, series.leftOut()));
            case CSV -> session.document(ForecastCsv.text(forecasts, series.leftOut()));
            case TABLE -> {
                Page page = session.page();
                forecasts.forEach(forecast -> new ForecastScreen(forecast, page).print(explain));
                series.print(page);
                page.wrapped(
                        "",
                        "  ",
                        Ink.FAINT.on("all steps: --format csv"
                                + (explain ? "" : page.separator() + "how each method was fitted: --explain")
                                + page.separator() + "methods side by side:"
                                + " framewise backtest"));
                session.print(page);
            }
        }
        return series.code(session);
    }
}
