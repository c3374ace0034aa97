package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.engine.MonthlySeries.MonthSpan;
import io.framewise.forecast.adoption.SharedTrend;
import io.framewise.forecast.adoption.SharedTrendForecast;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.series.Series;
import io.framewise.model.trend.TrendRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The series of one metric of all frameworks of a catalog, which share a market. Confined to one thread. */
final class MarketTrend {
    private final SharedTrend trend;
    private final MonthSpan span;
    private final List<String> subjects;
    private final TrendRequest request;

    private MarketTrend(SharedTrend trend, MonthSpan span, List<String> subjects, TrendRequest request) {
        this.trend = trend;
        this.span = span;
        this.subjects = subjects;
        this.request = request;
    }

    /** The market; nothing when too few frameworks have the series. */
    static Optional<MarketTrend> of(
            Catalog catalog, EvidenceSelection selection, MetricId metric, TrendRequest request) {
        List<Series> all = new ArrayList<>();
        for (FrameworkId id : catalog.frameworks().keySet()) {
            catalog.evidence(id).series().stream()
                    .filter(series -> series.metric().equals(metric))
                    .map(selection::select)
                    .filter(series -> MonthlySeries.months(series).isPresent())
                    .forEach(all::add);
        }
        if (all.size() < SharedTrend.FEWEST_SERIES) {
            return Optional.empty();
        }
        MonthSpan span = MonthlySeries.months(all.get(0)).orElseThrow();
        for (Series series : all) {
            span = span.and(MonthlySeries.months(series).orElseThrow());
        }
        MonthSpan whole = span;
        return Optional.of(new MarketTrend(
                new SharedTrend(
                        all.stream()
                                .map(series -> MonthlySeries.values(series, whole, series.subject()))
                                .toList(),
                        MonthlySeries.changes(catalog, all.get(0), whole),
                        request.horizon()),
                whole,
                all.stream().map(Series::subject).toList(),
                request));
    }

    /** The forecast of one series of it; nothing when it is too short, or erred no less than naive. */
    Optional<Forecast> forecast(Series series) {
        int origin = span.position(MonthlySeries.months(series).orElseThrow().last());
        return SharedTrendForecast.of(
                trend,
                subjects.indexOf(series.subject()),
                origin,
                request.horizon(),
                request.levels().stream()
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .toArray());
    }
}
