package io.framewise.cli;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/** The forecast of one series for a terminal: a small chart, the figures, how they were found, and what speaks against them. */
final class ForecastScreen {
    private static final int WIDEST_CHART = 72;
    private static final int MOST_STEPS = 24;

    private final TimeSeries counted;
    private final TimeSeries repaired;
    private final Forecast forecast;
    private final Page page;

    ForecastScreen(SeriesForecast series, Page page) {
        this.counted = series.counted();
        this.repaired = series.repaired();
        this.forecast = series.forecast();
        this.page = page;
    }

    void print(boolean explain) {
        int steps = forecast.points().length;
        page.wrapped(
                "",
                "  ",
                Ink.BOLD.on(counted.name()) + page.separator() + repaired.size() + " steps from " + repaired.label(0)
                        + " to " + repaired.label(repaired.size() - 1) + page.separator() + steps + " ahead");
        new TrendChart(repaired, forecast.points(), Math.min(WIDEST_CHART, page.width() - 4)).print(page);
        page.blank();
        table().print(page);
        page.blank();
        for (AchievedCoverage coverage : forecast.coverages()) {
            page.wrapped(
                    "  ",
                    "    ",
                    "The " + Figures.number(coverage.level()) + " % interval held " + Figures.percent(coverage.share())
                            + " of " + coverage.values() + " times in the back-test.");
        }
        MethodSection method = new MethodSection(forecast, page);
        if (explain) {
            method.inFull();
        } else {
            method.inShort();
        }
        forecast.doubt().ifPresent(doubt -> page.wrapped("  ", "    ", "Doubt: " + doubt));
        forecast.changes().forEach(change -> page.wrapped("  ", "    ", Ink.FAINT.on("Repaired: " + change)));
        forecast.warnings().forEach(warning -> page.wrapped("  ", "    ", Ink.CARE.on("! ") + warning));
        page.blank();
    }

    private Table table() {
        int decimals = Digits.decimals(repaired, forecast);
        int steps = forecast.points().length;
        List<Integer> shown = new ArrayList<>();
        for (int h = 0; h < steps; h++) {
            if (steps <= MOST_STEPS || h < MOST_STEPS - 1 || h == steps - 1) {
                shown.add(h);
            }
        }
        List<List<String>> columns = new ArrayList<>();
        columns.add(shown.stream().map(h -> repaired.label(repaired.size() + h)).toList());
        columns.add(inLine("forecast", shown, decimals, forecast.points()));
        List<String> titles = new ArrayList<>(List.of("date", columns.get(1).remove(0)));
        for (PredictionInterval interval : forecast.intervals()) {
            titles.add(Figures.number(interval.level()) + " % interval");
            List<String> lower = inLine("", shown, decimals, interval.lower());
            List<String> upper = inLine("", shown, decimals, interval.upper());
            List<String> both = new ArrayList<>();
            for (int i = 1; i < lower.size(); i++) {
                both.add(lower.get(i) + " to " + upper.get(i));
            }
            columns.add(both);
        }
        Table table = new Table(titles.toArray(new String[0]));
        for (int i = 0; i < shown.size(); i++) {
            int row = i;
            table.row(columns.stream().map(column -> column.get(row)).toArray(String[]::new));
        }
        return table;
    }

    /** A title and figures below it, their decimals in line. */
    private static List<String> inLine(String title, List<Integer> shown, int decimals, double[] values) {
        List<String> cells = new ArrayList<>(List.of(title));
        shown.forEach(h -> cells.add(Figures.inLine(values[h], decimals)));
        int width = Columns.widest(cells);
        cells.replaceAll(cell -> Columns.right(cell, width));
        return cells;
    }
}
