package io.framewise.engine;

import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.id.MetricId;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import io.framewise.model.trend.Growth;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Cells of series: the newest value, the mean of a window, or growth inside one counting method (rules 8 and 16). */
final class SeriesCells {
    private static final int MONTHS_PER_YEAR = 12;

    private SeriesCells() {}

    static Cell cell(CellRequest request, SeriesDerivation derivation) {
        Optional<Series> series = find(request, derivation.series());
        if (series.isEmpty() || lastValue(series.get()).isEmpty()) {
            return request.unknown();
        }
        return switch (derivation.statistic()) {
            case LATEST -> latest(request, derivation, series.get());
            case MEAN -> mean(request, derivation, series.get());
            case GROWTH -> growth(request, derivation, series.get());
        };
    }

    private static Optional<Series> find(CellRequest request, MetricId metric) {
        for (Series series : request.evidence().series()) {
            if (series.metric().equals(metric)) {
                return Optional.of(series);
            }
        }
        return Optional.empty();
    }

    private static Optional<Observation> lastValue(Series series) {
        List<Observation> points = series.observations();
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).value().isPresent()) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    private static String name(Series series, Observation point) {
        return series.subject() + "." + series.metric() + "/" + point.period();
    }

    private static Cell latest(CellRequest request, SeriesDerivation derivation, Series series) {
        Observation last = lastValue(series).orElseThrow();
        double gross = last.value().orElseThrow();
        CellTrace trace = new CellTrace().uses(last.source(), name(series, last), last.knownOn(), Optional.empty());
        if (request.expired(last.knownOn())) {
            return request.expired(trace, last.knownOn());
        }
        double net = net(request, derivation, last);
        String figure = Figures.withUnit(gross, request.criterion().unit());
        trace.figure(figure)
                .evidence(
                        request.evidence(
                                        gross,
                                        last.knownOn(),
                                        figure + (net < gross ? " gross, " + Figures.number(net) + " net" : "")
                                                + " in the snapshot of " + last.knownOn())
                                .build(),
                        Basis.points(series, List.of(last)));
        double low = request.value().coordinate(Math.min(net, gross));
        double width = request.value().coordinate(gross) - low;
        DrawnCoordinate drawn =
                width > 0 ? DrawnCoordinate.linear(low, width, request.uniform("net")) : DrawnCoordinate.exactly(low);
        return request.scalar(drawn, OptionalDouble.of(gross), last.knownOn(), trace);
    }

    /** The net value of the same month, where there is a net series; else the gross one. */
    private static double net(CellRequest request, SeriesDerivation derivation, Observation gross) {
        Optional<Series> series =
                derivation.net().isPresent() ? find(request, derivation.net().orElseThrow()) : Optional.empty();
        if (series.isPresent()) {
            for (Observation point : series.get().observations()) {
                if (point.period().equals(gross.period()) && point.value().isPresent()) {
                    return point.value().orElseThrow();
                }
            }
        }
        return gross.value().orElseThrow();
    }

    private static Cell mean(CellRequest request, SeriesDerivation derivation, Series series) {
        Observation last = lastValue(series).orElseThrow();
        CellTrace trace = new CellTrace().uses(last.source(), name(series, last), last.knownOn(), Optional.empty());
        if (request.expired(last.knownOn())) {
            return request.expired(trace, last.knownOn());
        }
        int months = (int)
                derivation.window().orElse(Period.ofMonths(MONTHS_PER_YEAR)).toTotalMonths();
        YearMonth from = last.period().minusMonths(months - 1L);
        double sum = 0;
        List<Observation> points = new ArrayList<>();
        for (Observation point : series.observations()) {
            if (point.value().isPresent() && !point.period().isBefore(from)) {
                sum += point.value().orElseThrow();
                points.add(point);
            }
        }
        int counted = points.size();
        if (counted * 2 < months) {
            return request.unknown(trace.state(CellState.UNKNOWN));
        }
        String figure = Figures.withUnit(sum / counted, request.criterion().unit());
        trace.figure(figure)
                .evidence(
                        request.evidence(
                                        sum / counted,
                                        last.knownOn(),
                                        figure + " on average of " + counted + " months to " + last.period())
                                .runs(counted)
                                .build(),
                        Basis.points(series, points));
        if (request.count()) {
            return FactCells.count(request, sum, counted, last.knownOn(), trace);
        }
        double centre = request.value().coordinate(sum / counted);
        return request.scalar(DrawnCoordinate.exactly(centre), OptionalDouble.of(sum / counted), last.knownOn(), trace);
    }

    private static Cell growth(CellRequest request, SeriesDerivation derivation, Series series) {
        int months = (int)
                derivation.window().orElse(Period.ofMonths(MONTHS_PER_YEAR)).toTotalMonths();
        Optional<GrowthWindow> found = new GrowthWindows(
                        request.context().catalog(), request.context().selection())
                .last(series, derivation.market(), months);
        if (found.isEmpty()) {
            return request.unknown();
        }
        Observation first = found.get().first();
        Observation last = found.get().last();
        Growth growth = found.get().growth();
        CellTrace trace = new CellTrace()
                .uses(first.source(), name(series, first), first.knownOn(), Optional.empty())
                .uses(last.source(), name(series, last), last.knownOn(), Optional.empty());
        if (request.expired(last.knownOn())) {
            return request.expired(trace, last.knownOn());
        }
        double net = growth.net();
        String figure = Figures.number(StrictMath.exp(net)) + "x the market a year";
        trace.figure(figure)
                .evidence(
                        request.evidence(
                                        net,
                                        last.knownOn(),
                                        figure + " from " + first.period() + " to " + last.period() + " (gross "
                                                + Figures.number(StrictMath.exp(growth.gross())) + "x, market "
                                                + Figures.number(StrictMath.exp(
                                                        growth.market().orElse(0))) + "x)")
                                .build(),
                        Basis.points(series, List.of(first, last)));
        double centre = request.value().coordinate(net);
        return request.scalar(DrawnCoordinate.exactly(centre), OptionalDouble.of(net), last.knownOn(), trace);
    }
}
