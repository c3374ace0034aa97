package io.framewise.cli;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forecast of one series for a terminal: a small chart, the figures, how they were found, and what speaks against them. */
final class ForecastScreen {
    private static final int WIDEST_CHART = 72;
    private static final int MOST_STEPS = 24;
    private static final int MOST_FORMS = 3;

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

    void print() {
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
        page.wrapped("  ", "    ", method());
        if (!forecast.rejectedForms().isEmpty()) {
            page.wrapped("  ", "    ", rejected());
        }
        forecast.doubt().ifPresent(doubt -> page.wrapped("  ", "    ", "Doubt: " + doubt));
        forecast.changes().forEach(change -> page.wrapped("  ", "    ", Ink.FAINT.on("Repaired: " + change)));
        forecast.warnings().forEach(warning -> page.wrapped("  ", "    ", Ink.CARE.on("! ") + warning));
        page.blank();
    }

    private Table table() {
        List<String> titles = new ArrayList<>(List.of("date", "forecast"));
        for (PredictionInterval interval : forecast.intervals()) {
            titles.add(Figures.number(interval.level()) + " % interval");
        }
        Table table = new Table(titles.toArray(new String[0]));
        int steps = forecast.points().length;
        for (int h = 0; h < steps; h++) {
            if (steps <= MOST_STEPS || h < MOST_STEPS - 1 || h == steps - 1) {
                List<String> cells = new ArrayList<>();
                cells.add(repaired.label(repaired.size() + h));
                cells.add(rounded(forecast.points()[h]));
                for (PredictionInterval interval : forecast.intervals()) {
                    cells.add(rounded(interval.lower()[h]) + " to " + rounded(interval.upper()[h]));
                }
                table.row(cells.toArray(new String[0]));
            }
        }
        return table;
    }

    private String method() {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Double> weight : forecast.weights().entrySet()) {
            parts.add(weight.getKey() + " " + Figures.weight(weight.getValue()));
        }
        for (Map.Entry<String, Double> parameter : forecast.parameters().entrySet()) {
            parts.add(parameter.getKey() + " " + Figures.rough(parameter.getValue()));
        }
        String form = forecast.form().equals(forecast.method()) ? "" : ", " + forecast.form();
        return "Method: " + forecast.method() + form + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private String rejected() {
        List<String> forms = new ArrayList<>();
        int shown = Math.min(MOST_FORMS, forecast.rejectedForms().size());
        for (RejectedForm form : forecast.rejectedForms().subList(0, shown)) {
            forms.add(form.form() + " (" + form.criterion()
                    + (form.value().isPresent()
                            ? " " + Figures.number(form.value().getAsDouble())
                            : ", not possible")
                    + ")");
        }
        int more = forecast.rejectedForms().size() - shown;
        return "Not used: " + String.join(", ", forms) + (more > 0 ? " and " + more + " more." : ".");
    }

    /** Four significant digits: a forecast knows no more. */
    private static String rounded(double value) {
        return Figures.grouped(Double.parseDouble(Figures.fair(value)));
    }
}
