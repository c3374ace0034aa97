package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.id.MetricId;
import io.framewise.model.series.EventKind;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import io.framewise.model.trend.Growth;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds growth inside one way of counting, beside the market's over the same months (rule 16). */
final class GrowthWindows {
    private static final double MONTHS_PER_YEAR = 12;

    private final Catalog catalog;
    private final EvidenceSelection selection;

    GrowthWindows(Catalog catalog, EvidenceSelection selection) {
        this.catalog = catalog;
        this.selection = selection;
    }

    /** The last window of a length whose ends are usable and inside which what is counted does not change. */
    Optional<GrowthWindow> last(Series series, Optional<MetricId> market, int months) {
        Map<YearMonth, Observation> points = new HashMap<>();
        for (Observation point : series.observations()) {
            if (point.value().isPresent()
                    && point.value().orElseThrow() > 0
                    && usable(series.metric(), point.period())) {
                points.put(point.period(), point);
            }
        }
        for (int i = series.observations().size() - 1; i >= 0; i--) {
            YearMonth end = series.observations().get(i).period();
            YearMonth start = end.minusMonths(months);
            Observation last = points.get(end);
            Observation first = points.get(start);
            if (last != null && first != null && !steps(series.metric(), start, end)) {
                return Optional.of(new GrowthWindow(first, last, growth(first, last, market)));
            }
        }
        return Optional.empty();
    }

    private Growth growth(Observation first, Observation last, Optional<MetricId> market) {
        double years = first.period().until(last.period(), ChronoUnit.MONTHS) / MONTHS_PER_YEAR;
        Growth.Builder growth = Growth.builder()
                .first(first.period())
                .last(last.period())
                .gross(StrictMath.log(last.value().orElseThrow() / first.value().orElseThrow()) / years);
        market.ifPresent(metric -> growth.market(market(metric, first.period(), last.period()) / years));
        return growth.build();
    }

    /** The market's growth over the same months: the sum of the logarithms of its ratios; a month without one adds nothing. */
    private double market(MetricId metric, YearMonth start, YearMonth end) {
        Optional<Series> market = catalog.marketSeries(metric);
        if (market.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (Observation point : selection.select(market.get()).observations()) {
            if (point.period().isAfter(start)
                    && !point.period().isAfter(end)
                    && point.value().isPresent()) {
                sum += StrictMath.log(point.value().orElseThrow());
            }
        }
        return sum;
    }

    /** Whether what is counted changed inside a window. */
    private boolean steps(MetricId metric, YearMonth start, YearMonth end) {
        for (MeasurementEvent event : catalog.measurementEvents()) {
            if (event.kind() == EventKind.SCOPE_STEP
                    && event.metrics().contains(metric)
                    && event.first().isAfter(start)
                    && !event.first().isAfter(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a month can be an end of a window. */
    private boolean usable(MetricId metric, YearMonth period) {
        for (MeasurementEvent event : catalog.measurementEvents()) {
            boolean spoils = event.kind() == EventKind.UNDERCOUNT
                    || event.kind() == EventKind.MISSING
                    || event.kind() == EventKind.CENSORED;
            if (spoils
                    && event.metrics().contains(metric)
                    && !period.isBefore(event.first())
                    && !period.isAfter(event.last())) {
                return false;
            }
        }
        return true;
    }
}
