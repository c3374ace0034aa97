package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.forecast.adoption.CountingChange;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The observations of a series month by month, and the changes of counting by position. */
final class MonthlySeries {
    private MonthlySeries() {}

    /** The months in which a series has values; empty when it has none. */
    static Optional<MonthSpan> months(Series series) {
        List<YearMonth> months = new ArrayList<>();
        for (Observation point : series.observations()) {
            if (point.value().isPresent()) {
                months.add(point.period());
            }
        }
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new MonthSpan(months.get(0), months.get(months.size() - 1)));
    }

    /** The values of a span of months, NaN where there is none. */
    static TimeSeries values(Series series, MonthSpan span, String name) {
        double[] values = new double[span.length()];
        Arrays.fill(values, Double.NaN);
        boolean counts = true;
        for (Observation point : series.observations()) {
            int at = span.position(point.period());
            if (point.value().isPresent() && at >= 0 && at < values.length) {
                values[at] = point.value().orElseThrow();
                counts &= values[at] >= 0;
            }
        }
        TimeSeries all = TimeSeries.of(Frequency.MONTHLY, values)
                .withName(name)
                .withStart(span.first().atDay(1));
        return counts ? all.asNonNegative() : all;
    }

    /** What is known to have changed in the counting of a metric, by positions in a span of months. */
    static List<CountingChange> changes(Catalog catalog, Series series, MonthSpan span) {
        List<CountingChange> changes = new ArrayList<>();
        for (MeasurementEvent event : catalog.measurementEvents()) {
            if (event.metrics().contains(series.metric())) {
                int first = span.position(event.first());
                int last = span.position(event.last());
                switch (event.kind()) {
                    case SCOPE_STEP -> changes.add(CountingChange.step(first, event.why()));
                    case UNDERCOUNT, MISSING, OVERLAP -> changes.add(CountingChange.unusable(first, last, event.why()));
                    // Windows are given per 30 days already; what is below a cut-off has no value to repair.
                    case WINDOW, CENSORED -> {}
                }
            }
        }
        return changes;
    }

    /** Consecutive months. */
    static final class MonthSpan {
        private final YearMonth first;
        private final YearMonth last;

        MonthSpan(YearMonth first, YearMonth last) {
            this.first = first;
            this.last = last;
        }

        YearMonth first() {
            return first;
        }

        YearMonth last() {
            return last;
        }

        YearMonth month(int position) {
            return first.plusMonths(position);
        }

        int position(YearMonth month) {
            return (int) first.until(month, ChronoUnit.MONTHS);
        }

        int length() {
            return position(last) + 1;
        }

        MonthSpan and(MonthSpan other) {
            return new MonthSpan(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }
}
