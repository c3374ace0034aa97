package io.framewise.cli;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.MethodScore;
import io.framewise.model.forecast.SeriesBacktest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

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
        double[] levels = levels(List.of(backtest));
        List<String> titles = titles(levels);
        List<List<String>> rows = rows(backtest, levels, "-", BacktestScreen::inLine);
        for (int column = 1; column < titles.size(); column++) {
            right(titles, rows, column);
        }
        Table table = new Table(titles.toArray(new String[0]));
        rows.forEach(row -> table.row(row.toArray(new String[0])));
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

    /** All series in one table; a method that refused one says why, as do series that were left out. */
    static String csv(List<SeriesBacktest> backtests, List<LeftOutSeries> leftOut) {
        double[] levels = levels(backtests);
        List<String> header = new ArrayList<>(List.of("series"));
        header.addAll(titles(levels));
        header.add("warning");
        Csv csv = new Csv().row(header);
        for (SeriesBacktest backtest : backtests) {
            List<List<String>> rows = rows(backtest, levels, "", Figures::fair);
            for (int i = 0; i < rows.size(); i++) {
                csv.cell(backtest.series().name());
                rows.get(i).forEach(csv::cell);
                csv.cell(backtest.scores().get(i).refusal().orElse("")).end();
            }
        }
        for (LeftOutSeries series : leftOut) {
            List<String> row = new ArrayList<>(Collections.nCopies(header.size(), ""));
            row.set(0, series.name());
            row.set(header.size() - 1, series.reason());
            csv.row(row);
        }
        return csv.toString();
    }

    private static List<String> titles(double... levels) {
        List<String> titles = new ArrayList<>(List.of("method", "sMAPE", "MASE", "relative"));
        for (double level : levels) {
            titles.add("coverage" + Figures.number(level));
        }
        titles.add("MSIS");
        return titles;
    }

    /** The levels of which anything is known, ascending. */
    private static double[] levels(List<SeriesBacktest> backtests) {
        return backtests.stream()
                .flatMap(backtest -> backtest.scores().stream())
                .flatMap(score -> score.coverages().stream())
                .mapToDouble(AchievedCoverage::level)
                .distinct()
                .sorted()
                .toArray();
    }

    /** One row for each method. */
    private static List<List<String>> rows(
            SeriesBacktest backtest, double[] levels, String absent, DoubleFunction<String> figure) {
        List<List<String>> rows = new ArrayList<>();
        for (MethodScore score : backtest.scores()) {
            List<OptionalDouble> figures = new ArrayList<>(List.of(score.smape(), score.mase(), score.relative()));
            for (double level : levels) {
                figures.add(score.coverages().stream()
                        .filter(coverage -> coverage.level() == level)
                        .mapToDouble(AchievedCoverage::share)
                        .findFirst());
            }
            figures.add(score.msis());
            List<String> row = new ArrayList<>(List.of(score.method()));
            figures.forEach(value -> row.add(value.isPresent() ? figure.apply(value.getAsDouble()) : absent));
            rows.add(row);
        }
        return rows;
    }

    /** Three decimals, in which methods differ. */
    private static String inLine(double value) {
        return Figures.inLine(value, 3);
    }

    /** Brings a column of figures and its title to the right. */
    private static void right(List<String> titles, List<List<String>> rows, int column) {
        List<String> cells = new ArrayList<>(List.of(titles.get(column)));
        rows.forEach(row -> cells.add(row.get(column)));
        int width = Columns.widest(cells);
        titles.set(column, Columns.right(titles.get(column), width));
        rows.forEach(row -> row.set(column, Columns.right(row.get(column), width)));
    }
}
