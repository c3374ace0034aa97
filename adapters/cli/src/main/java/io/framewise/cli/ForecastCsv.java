package io.framewise.cli;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Forecasts step by step: what was counted, what was repaired, and what is forecast. */
final class ForecastCsv {
    private ForecastCsv() {}

    static String text(List<SeriesForecast> forecasts, List<LeftOutSeries> leftOut) {
        Csv csv = new Csv();
        List<String> header = new ArrayList<>(List.of("series", "date", "counted", "repaired", "forecast"));
        for (PredictionInterval interval : forecasts.get(0).forecast().intervals()) {
            header.add("lower_" + Figures.number(interval.level()));
            header.add("upper_" + Figures.number(interval.level()));
        }
        header.add("warning");
        csv.row(header);
        forecasts.forEach(forecast -> rows(csv, forecast));
        for (LeftOutSeries series : leftOut) {
            List<String> row = new ArrayList<>(Collections.nCopies(header.size(), ""));
            row.set(0, series.name());
            row.set(header.size() - 1, series.reason());
            csv.row(row);
        }
        return csv.toString();
    }

    private static void rows(Csv csv, SeriesForecast series) {
        TimeSeries repaired = series.repaired();
        Forecast forecast = series.forecast();
        for (int t = 0; t < repaired.size(); t++) {
            csv.cell(repaired.name()).cell(repaired.label(t));
            csv.cell(figure(series.counted().value(t)))
                    .cell(figure(repaired.value(t)))
                    .cell("");
            forecast.intervals().forEach(interval -> csv.cell("").cell(""));
            csv.cell("").end();
        }
        for (int h = 0; h < forecast.points().length; h++) {
            csv.cell(repaired.name()).cell(repaired.label(repaired.size() + h));
            csv.cell("").cell("").cell(figure(forecast.points()[h]));
            for (PredictionInterval interval : forecast.intervals()) {
                csv.cell(figure(interval.lower()[h])).cell(figure(interval.upper()[h]));
            }
            csv.cell("").end();
        }
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : Figures.number(value);
    }
}
