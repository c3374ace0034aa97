package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.engine.MonthlySeries.MonthSpan;
import io.framewise.forecast.adoption.CountingRepair;
import io.framewise.forecast.adoption.SharePaths;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.series.Series;
import io.framewise.model.trend.FirstPlace;
import io.framewise.model.trend.OvertakingTime;
import io.framewise.model.trend.TrendReport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who will be first among several frameworks, and when one overtakes another. */
final class ShareOutlook {
    private static final long SEED = 42;
    private static final double EARLY = 0.1;
    private static final double HALF = 0.5;
    private static final double LATE = 0.9;

    private final Catalog catalog;

    ShareOutlook(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Adds what can be said of at least two series that were counted together for long enough. */
    void add(TrendReport.Builder report, List<Series> all, int horizon) {
        if (all.size() < 2) {
            return;
        }
        double[][] logs = logs(all);
        SharePaths.of(logs, SEED).ifPresent(paths -> {
            for (int i = 0; i < logs.length; i++) {
                report.addFirst(FirstPlace.builder()
                        .framework(id(all.get(i)))
                        .share(paths.share(i))
                        .probability(paths.first(i, horizon))
                        .build());
            }
        });
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                overtaking(all.get(i), all.get(j)).ifPresent(report::addOvertaking);
            }
        }
    }

    /** Paths of two alone, so that they drift and vary as these two are said to head to head. */
    private Optional<OvertakingTime> overtaking(Series one, Series other) {
        double[][] logs = logs(List.of(one, other));
        return SharePaths.of(logs, SEED).map(paths -> {
            int last = logs[0].length - 1;
            boolean leads = logs[0][last] >= logs[1][last];
            int leader = leads ? 0 : 1;
            int follower = 1 - leader;
            return OvertakingTime.builder()
                    .leader(id(leads ? one : other))
                    .follower(id(leads ? other : one))
                    .months(SharePaths.STEPS)
                    .within(paths.within(follower, leader))
                    .early(paths.time(follower, leader, EARLY))
                    .median(paths.time(follower, leader, HALF))
                    .late(paths.time(follower, leader, LATE))
                    .build();
        });
    }

    private static FrameworkId id(Series series) {
        return FrameworkId.of(series.subject());
    }

    /** Repaired logarithms up to the last month that all have. */
    private double[][] logs(List<Series> all) {
        MonthSpan span = MonthlySeries.months(all.get(0)).orElseThrow();
        for (Series series : all) {
            span = span.and(MonthlySeries.months(series).orElseThrow());
        }
        double[][] logs = new double[all.size()][];
        for (int i = 0; i < logs.length; i++) {
            Series series = all.get(i);
            TimeSeries counted = MonthlySeries.values(series, span, series.subject());
            logs[i] = CountingRepair.of(counted, MonthlySeries.changes(catalog, series, span))
                    .series()
                    .values();
            for (int t = 0; t < logs[i].length; t++) {
                logs[i][t] = logs[i][t] > 0 ? StrictMath.log(logs[i][t]) : Double.NaN;
            }
        }
        int size = logs[0].length;
        while (size > 0 && anyAbsent(logs, size - 1)) {
            size--;
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Arrays.copyOf(logs[i], size);
        }
        return logs;
    }

    private static boolean anyAbsent(double[][] logs, int position) {
        return Arrays.stream(logs).anyMatch(series -> Double.isNaN(series[position]));
    }
}
