package io.framewise.forecast.adoption;

import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Repairs a series for changes of counting, which are data about the measurement and not a trend. Values of windows of another
 * length are brought to the usual one. Values that do not tell
 * what was to be counted become absent. A step of scope is taken out of all values before it: its size is the change of
 * logarithms across it, less the pace of the steps just before it (their median), so that the repaired series goes on at that
 * pace. Values at or below zero are left as they are by a factor, which keeps zero. Immutable; linear in values per change.
 */
public final class CountingRepair {
    /** How many steps before a change of scope tell the pace. */
    static final int PACE_STEPS = 6;

    /** How many values behind a change of scope may be absent. */
    static final int MOST_ABSENT_BEHIND = 3;

    private final TimeSeries series;
    private final List<String> changes;
    private final List<Integer> steps;

    private CountingRepair(TimeSeries series, List<String> changes, List<Integer> steps) {
        this.series = series;
        this.changes = changes;
        this.steps = steps;
    }

    /**
     * Repairs a series.
     *
     * @param series the series as counted
     * @param changes what is known to have changed, in any order
     * @return the repaired series and what was done
     */
    public static CountingRepair of(TimeSeries series, List<CountingChange> changes) {
        double[] values = series.values();
        List<String> done = new ArrayList<>();
        for (CountingChange change : changes) {
            if (change.isWindow() && lengthened(values, change)) {
                done.add(String.format(
                        Locale.ROOT, "%s times %.3f: %s", span(series, change), change.factor(), change.why()));
            }
        }
        for (CountingChange change : changes) {
            if (!change.isStep() && !change.isWindow() && blank(values, change)) {
                done.add("%s taken as absent: %s".formatted(span(series, change), change.why()));
            }
        }
        List<Integer> steps = new ArrayList<>();
        for (CountingChange change : changes) {
            if (change.isStep()) {
                double size = stepSize(values, change.first());
                if (Double.isFinite(size)) {
                    scale(values, change.first(), StrictMath.exp(size));
                    steps.add(change.first());
                    done.add(String.format(
                            Locale.ROOT,
                            "values before %s times %.2f: %s",
                            series.label(change.first()),
                            StrictMath.exp(size),
                            change.why()));
                }
            }
        }
        TimeSeries repaired = Arrays.stream(values).allMatch(Double::isNaN) ? series : series.withValues(values);
        return new CountingRepair(repaired, List.copyOf(done), List.copyOf(steps));
    }

    private static String span(TimeSeries series, CountingChange change) {
        String from = series.label(Math.max(0, change.first()));
        String to = series.label(Math.min(series.size() - 1, change.last()));
        return from.equals(to) ? from : from + " to " + to;
    }

    private static boolean lengthened(double[] values, CountingChange change) {
        boolean any = false;
        for (int t = Math.max(0, change.first()); t <= Math.min(values.length - 1, change.last()); t++) {
            any |= !Double.isNaN(values[t]);
            values[t] *= change.factor();
        }
        return any;
    }

    private static boolean blank(double[] values, CountingChange change) {
        int from = Math.max(0, change.first());
        int to = Math.min(values.length - 1, change.last());
        boolean any = false;
        for (int t = from; t <= to; t++) {
            any |= !Double.isNaN(values[t]);
            values[t] = Double.NaN;
        }
        return any;
    }

    private static double stepSize(double[] values, int first) {
        if (first <= 0 || first >= values.length) {
            return Double.NaN;
        }
        int before = first - 1;
        while (before >= 0 && !(values[before] > 0)) {
            before--;
        }
        int behind = first;
        while (behind < values.length && !(values[behind] > 0)) {
            behind++;
        }
        if (before < 0 || behind >= values.length || behind - first > MOST_ABSENT_BEHIND) {
            return Double.NaN;
        }
        double pace = pace(values, before);
        return StrictMath.log(values[behind] / values[before]) - pace * (behind - before);
    }

    private static double pace(double[] values, int end) {
        double[] changes = LogChanges.of(Arrays.copyOfRange(values, Math.max(0, end - PACE_STEPS), end + 1));
        return changes.length == 0 ? 0 : RobustScale.median(changes);
    }

    private static void scale(double[] values, int end, double factor) {
        for (int t = 0; t < end; t++) {
            values[t] *= factor;
        }
    }

    /** {@return the repaired series; the series itself where nothing usable would be left} */
    public TimeSeries series() {
        return series;
    }

    /** {@return what was done, as sentences} */
    public List<String> changes() {
        return changes;
    }

    /** {@return the positions of the steps of scope that were taken out} */
    public List<Integer> steps() {
        return steps;
    }
}
