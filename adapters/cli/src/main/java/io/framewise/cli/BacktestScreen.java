package io.framewise.cli;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.MethodScore;
import io.framewise.model.forecast.SeriesBacktest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Methods side by side, the one with the least errors first. */
final class BacktestScreen {
    private BacktestScreen() {}

    static void print(SeriesBacktest backtest, Page page) {
        int origins = 0;
        int values = 0;
        for (MethodScore score : backtest.scores()) {
            origins = Math.max(origins, score.origins());
            values = Math.max(values, score.values());
        }
        page.wrapped(
                "",
                "  ",
                Ink.BOLD.on(backtest.series().name()) + page.separator() + backtest.steps()
                        + (backtest.steps() == 1 ? " step" : " steps") + " ahead from the last " + origins + " origins"
                        + page.separator() + values + " values");
        page.blank();
        Table table = new Table(titles("", backtest).toArray(new String[0]));
        rows(backtest, "-", "").forEach(row -> table.row(row.toArray(new String[0])));
        table.print(page);
        page.blank();
        backtest.notes().forEach(note -> page.wrapped("  ", "    ", note));
        for (MethodScore score : backtest.scores()) {
            score.refusal().ifPresent(reason -> page.wrapped("  ", "    ", score.method() + ": " + reason));
        }
        if (!backtest.notes().isEmpty()
                || backtest.scores().stream().anyMatch(score -> score.refusal().isPresent())) {
            page.blank();
        }
    }

    /** What the columns hold, with one for the name of the series if it is to be named. */
    static List<String> titles(String series, SeriesBacktest backtest) {
        List<String> titles = new ArrayList<>();
        if (!series.isEmpty()) {
            titles.add(series);
        }
        titles.addAll(List.of("method", "sMAPE", "MASE", "relative"));
        for (double level : levels(backtest)) {
            titles.add("coverage" + Figures.number(level));
        }
        titles.add("MSIS");
        return titles;
    }

    private static double[] levels(SeriesBacktest backtest) {
        for (MethodScore score : backtest.scores()) {
            if (!score.coverages().isEmpty()) {
                return score.coverages().stream()
                        .mapToDouble(AchievedCoverage::level)
                        .toArray();
            }
        }
        return new double[0];
    }

    /** One row for each method. */
    static List<List<String>> rows(SeriesBacktest backtest, String absent, String series) {
        List<List<String>> rows = new ArrayList<>();
        for (MethodScore score : backtest.scores()) {
            List<String> row = new ArrayList<>();
            if (!series.isEmpty()) {
                row.add(series);
            }
            row.add(score.method());
            row.add(figure(score.smape(), absent));
            row.add(figure(score.mase(), absent));
            row.add(figure(score.relative(), absent));
            for (double level : levels(backtest)) {
                row.add(score.coverages().stream()
                        .filter(coverage -> coverage.level() == level)
                        .map(coverage -> Figures.rough(coverage.share()))
                        .findFirst()
                        .orElse(absent));
            }
            row.add(figure(score.msis(), absent));
            rows.add(row);
        }
        return rows;
    }

    private static String figure(OptionalDouble value, String absent) {
        return value.isPresent() ? Figures.fair(value.getAsDouble()) : absent;
    }
}
