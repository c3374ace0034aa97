package io.framewise.forecast.adoption;

import java.util.Arrays;

/** Changes of logarithms from one step to the next. */
final class LogChanges {
    private LogChanges() {}

    /** The changes between neighbors that are both above zero; others are left out. */
    static double[] of(double... values) {
        double[] logs = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            logs[t] = values[t] > 0 ? StrictMath.log(values[t]) : Double.NaN;
        }
        return between(logs);
    }

    /** The differences between neighbors that are both there. */
    static double[] between(double... logs) {
        double[] changes = new double[Math.max(0, logs.length - 1)];
        int count = 0;
        for (int t = 1; t < logs.length; t++) {
            double change = logs[t] - logs[t - 1];
            if (!Double.isNaN(change)) {
                changes[count++] = change;
            }
        }
        return Arrays.copyOf(changes, count);
    }
}
