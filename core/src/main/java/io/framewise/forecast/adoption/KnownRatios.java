package io.framewise.forecast.adoption;

import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logarithms of the ratio of two series as they were known at a time: repaired for what had changed by then. Once a change
 * lies far enough back, its repair is the same at every later time, so it is made once. Confined to one thread.
 */
final class KnownRatios {
    private final TimeSeries first;
    private final TimeSeries second;
    private final List<CountingChange> changes;
    private final Map<List<CountingChange>, double[]> settled = new HashMap<>();

    KnownRatios(TimeSeries first, TimeSeries second, List<CountingChange> changes) {
        this.first = first;
        this.second = second;
        this.changes = changes;
    }

    /** The logarithms up to a position at least; empty when one of the series had no value by then. */
    double[] at(int position) {
        if (!any(first, position) || !any(second, position)) {
            return new double[0];
        }
        List<CountingChange> dated = new ArrayList<>();
        boolean fresh = false;
        for (CountingChange change : changes) {
            if (change.first() <= position) {
                dated.add(change);
                fresh |= change.last() + CountingRepair.MOST_ABSENT_BEHIND >= position;
            }
        }
        return fresh
                ? ratios(position + 1, dated)
                : settled.computeIfAbsent(dated, known -> ratios(first.size(), known));
    }

    private double[] ratios(int size, List<CountingChange> dated) {
        return Overtaking.logRatios(
                CountingRepair.of(first.first(size), dated).series().values(),
                CountingRepair.of(second.first(size), dated).series().values());
    }

    private static boolean any(TimeSeries series, int last) {
        for (int t = 0; t <= last; t++) {
            if (series.isPresent(t)) {
                return true;
            }
        }
        return false;
    }
}
