package io.framewise.forecast.adoption;

import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Repairs many series of one market together, from what is known at a time. Steps of scope are taken out of each series as
 * {@link CountingRepair} does. Where values are known not to tell what was to be counted, the median change of all series beyond
 * the usual pace is taken for the fault of the count and taken out, so that what each did beside the others stays. Stateless.
 */
final class PanelRepair {
    /** How many series tell what was common to all. */
    static final int FEWEST = 10;

    private PanelRepair() {}

    /** Logarithms up to an origin, repaired; NaN where a value is absent. */
    static double[][] logs(List<TimeSeries> counted, List<CountingChange> changes, int origin) {
        List<CountingChange> known =
                changes.stream().filter(change -> change.first() <= origin).toList();
        int size = origin + 1;
        double[][] logs = new double[counted.size()][];
        double[][] before = new double[counted.size()][];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = new double[size];
            before[i] = new double[size];
            Arrays.fill(logs[i], Double.NaN);
            Arrays.fill(before[i], Double.NaN);
            if (anyPresent(counted.get(i), size)) {
                TimeSeries first = counted.get(i).first(size);
                TimeSeries repaired = CountingRepair.of(first, known).series();
                for (int t = 0; t < size; t++) {
                    logs[i][t] = log(repaired.value(t));
                    before[i][t] = log(first.value(t));
                }
                shift(before[i], logs[i]);
            }
        }
        double[] pace = MarketIndex.changes(logs);
        for (int t = 1; t < size; t++) {
            int at = t;
            if (known.stream().anyMatch(change -> isFault(change) && change.first() <= at && at <= change.last())) {
                fault(logs, before, pace, t, lastSound(known, t));
            }
        }
        return logs;
    }

    private static boolean isFault(CountingChange change) {
        return !change.isStep() && !change.isWindow();
    }

    private static int lastSound(List<CountingChange> known, int position) {
        int last = position - 1;
        while (last >= 0) {
            int at = last;
            if (known.stream().noneMatch(change -> isFault(change) && change.first() <= at && at <= change.last())) {
                return last;
            }
            last--;
        }
        return -1;
    }

    /** Brings what was counted to the scale of the repaired values: steps taken out later moved all values before them. */
    private static void shift(double[] before, double[] repaired) {
        double by = 0;
        for (int t = repaired.length - 1; t >= 0; t--) {
            by = Double.isNaN(repaired[t]) || Double.isNaN(before[t]) ? by : repaired[t] - before[t];
            before[t] += by;
        }
    }

    private static void fault(double[][] logs, double[][] before, double[] pace, int position, int sound) {
        if (sound < CountingRepair.PACE_STEPS) {
            return;
        }
        double[] changes = new double[logs.length];
        int count = 0;
        for (int i = 0; i < logs.length; i++) {
            double change = before[i][position] - logs[i][sound];
            if (!Double.isNaN(change)) {
                changes[count++] = change;
            }
        }
        if (count < FEWEST) {
            return;
        }
        double usual = RobustScale.median(Arrays.copyOfRange(pace, sound - CountingRepair.PACE_STEPS, sound));
        double common = RobustScale.median(Arrays.copyOf(changes, count)) - usual * (position - sound);
        for (int i = 0; i < logs.length; i++) {
            logs[i][position] = before[i][position] - common;
        }
    }

    private static double log(double value) {
        return value > 0 ? StrictMath.log(value) : Double.NaN;
    }

    private static boolean anyPresent(TimeSeries series, int size) {
        for (int t = 0; t < size; t++) {
            if (series.value(t) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The same with gaps interpolated and the last value held; NaN before the first value. */
    static double[] filled(double... logs) {
        double[] filled = logs.clone();
        List<Integer> present = new ArrayList<>();
        for (int t = 0; t < logs.length; t++) {
            if (!Double.isNaN(logs[t])) {
                present.add(t);
            }
        }
        for (int k = 1; k < present.size(); k++) {
            int from = present.get(k - 1);
            int to = present.get(k);
            for (int t = from + 1; t < to; t++) {
                filled[t] = logs[from] + (logs[to] - logs[from]) * (t - from) / (to - from);
            }
        }
        if (!present.isEmpty()) {
            int last = present.get(present.size() - 1);
            Arrays.fill(filled, last, filled.length, logs[last]);
        }
        return filled;
    }
}
