package io.framewise.cli;

import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.trend.Trend;
import io.framewise.model.trend.TrendReport;
import java.util.ArrayList;
import java.util.List;

/** Trends month by month: what was counted, what was repaired, and what is forecast. */
final class TrendCsv {
    private TrendCsv() {}

    static String text(TrendReport report) {
        Csv csv = new Csv();
        List<String> header =
                new ArrayList<>(List.of("framework", "metric", "month", "counted", "repaired", "forecast"));
        for (PredictionInterval interval : report.trends().get(0).forecast().intervals()) {
            header.add("lower_" + Figures.number(interval.level()));
            header.add("upper_" + Figures.number(interval.level()));
        }
        csv.row(header);
        for (Trend trend : report.trends()) {
            rows(csv, report, trend);
        }
        return csv.toString();
    }

    private static void rows(Csv csv, TrendReport report, Trend trend) {
        List<PredictionInterval> intervals = trend.forecast().intervals();
        int size = trend.repaired().size();
        for (int t = 0; t < size; t++) {
            List<String> row = start(report, trend, t);
            row.add(figure(trend.counted().value(t)));
            row.add(figure(trend.repaired().value(t)));
            row.add("");
            intervals.forEach(interval -> row.addAll(List.of("", "")));
            csv.row(row);
        }
        for (int h = 0; h < report.horizon(); h++) {
            List<String> row = start(report, trend, size + h);
            row.addAll(List.of("", "", figure(trend.forecast().points()[h])));
            for (PredictionInterval interval : intervals) {
                row.add(figure(interval.lower()[h]));
                row.add(figure(interval.upper()[h]));
            }
            csv.row(row);
        }
    }

    private static List<String> start(TrendReport report, Trend trend, int month) {
        return new ArrayList<>(List.of(
                trend.framework().value(),
                report.metric().id().value(),
                trend.repaired().label(month)));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : Figures.number(value);
    }
}
