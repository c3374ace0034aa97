package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.engine.MonthlySeries.MonthSpan;
import io.framewise.forecast.adoption.CountingChange;
import io.framewise.forecast.adoption.CountingRepair;
import io.framewise.forecast.adoption.Overtaking;
import io.framewise.forecast.adoption.OvertakingBacktest;
import io.framewise.forecast.adoption.SeriesCleaning;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import io.framewise.model.trend.HeadToHead;
import io.framewise.model.trend.Trend;
import io.framewise.model.trend.TrendRequest;
import io.framewise.spi.Forecaster;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Continues selected series, and sets two of them head to head. */
final class TrendCalculator {
    private static final int YEAR = 12;

    private final Catalog catalog;
    private final EvidenceSelection selection;
    private final TrendRequest request;
    private final Optional<MetricId> market;

    TrendCalculator(Catalog catalog, EvidenceSelection selection, TrendRequest request, Optional<MetricId> market) {
        this.catalog = catalog;
        this.selection = selection;
        this.request = request;
        this.market = market;
    }

    /** The trend of a series that has at least one value, continued with the others of its market where that is known. */
    Trend trend(Framework framework, Series series, Forecaster method, Optional<MarketTrend> together) {
        MonthSpan span = MonthlySeries.months(series).orElseThrow();
        TimeSeries counted = MonthlySeries.values(series, span, framework.name());
        CountingRepair repair = CountingRepair.of(counted, MonthlySeries.changes(catalog, series, span));
        ForecastRequest question = ForecastRequest.of(repair.series(), request.horizon())
                .withLevels(request.levels().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        Forecast forecast = together.flatMap(all -> all.forecast(series)).orElseGet(() -> method.forecast(question));
        TimeSeries continued = forecast.changes().isEmpty()
                ? repair.series()
                : SeriesCleaning.of(repair.series()).series();
        return Trend.builder()
                .framework(framework.id())
                .title(framework.name())
                .counted(counted)
                .repaired(continued)
                .repairs(repair.changes())
                .addAllRepairs(forecast.changes())
                .growth(new GrowthWindows(catalog, selection)
                        .last(series, market, YEAR)
                        .map(GrowthWindow::growth))
                .forecast(forecast)
                .addAllSources(series.observations().stream()
                        .map(Observation::source)
                        .distinct()
                        .toList())
                .build();
    }

    /** Two series head to head; empty when they were counted together too seldom. */
    Optional<HeadToHead> headToHead(Series one, Series other) {
        MonthSpan span = MonthlySeries.months(one)
                .orElseThrow()
                .and(MonthlySeries.months(other).orElseThrow());
        TimeSeries first = MonthlySeries.values(one, span, one.subject());
        TimeSeries second = MonthlySeries.values(other, span, other.subject());
        List<CountingChange> changes = MonthlySeries.changes(catalog, one, span);
        double[] ratios = Overtaking.logRatios(
                CountingRepair.of(first, changes).series().values(),
                CountingRepair.of(second, changes).series().values());
        int last = ratios.length - 1;
        while (last >= 0 && Double.isNaN(ratios[last])) {
            last--;
        }
        OptionalDouble probability = Overtaking.probability(Arrays.copyOf(ratios, last + 1), request.horizon());
        if (probability.isEmpty()) {
            return Optional.empty();
        }
        boolean leads = ratios[last] >= 0;
        return Optional.of(HeadToHead.builder()
                .metric(one.metric())
                .leader(FrameworkId.of(leads ? one.subject() : other.subject()))
                .follower(FrameworkId.of(leads ? other.subject() : one.subject()))
                .last(span.month(last))
                .ratio(StrictMath.exp(Math.abs(ratios[last])))
                .horizon(request.horizon())
                .probability(leads ? probability.getAsDouble() : 1 - probability.getAsDouble())
                .backTest(OvertakingBacktest.of(first, second, changes, request.horizon()))
                .build());
    }
}
