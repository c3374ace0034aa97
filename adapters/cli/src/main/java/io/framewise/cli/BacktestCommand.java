package io.framewise.cli;

import io.framewise.ForecastQuestion;
import io.framewise.model.forecast.SeriesBacktest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets forecasters side by side on the past of any series. */
@Command(
        name = "backtest",
        description = "Sets forecasters side by side at the last origins of the series in a CSV file.",
        sortOptions = false,
        footer = {
            "",
            "sMAPE: symmetric absolute percentage error. MASE: absolute error beside the usual seasonal change.",
            "relative: absolute error beside that of naive2, the seasonally adjusted naive method. coverage:",
            "how often the interval of the highest level held. MSIS: its interval score. Less is better, but",
            "for coverage, which should be near its level.",
            "",
            "Example: framewise backtest sales.csv --horizon 12 --method auto,ets,theta"
        })
final class BacktestCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final SeriesOptions series = new SeriesOptions();

    @Option(
            names = "--method",
            paramLabel = "ID",
            split = ",",
            description = "Only these forecasters; without it all, see 'framewise methods forecasters'.")
    private List<String> methods = new ArrayList<>();

    @Option(
            names = "--origins",
            paramLabel = "NUMBER",
            defaultValue = "12",
            converter = Numbers.Steps.class,
            description = "From how many origins at most, the last ones (${DEFAULT-VALUE}).")
    private int origins;

    BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ForecastQuestion question =
                series.question(session).by(methods.toArray(new String[0])).fromOrigins(origins);
        List<SeriesBacktest> backtests = question.backtest();
        switch (series.format()) {
            case JSON -> session.document(Documents.backtests(backtests, series.leftOut()));
            case CSV -> session.document(BacktestScreen.csv(backtests, series.leftOut()));
            case TABLE -> {
                Page page = session.page();
                backtests.forEach(backtest -> BacktestScreen.print(backtest, page));
                series.print(page);
                session.print(page);
            }
        }
        return series.code(session);
    }
}
