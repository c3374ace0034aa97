package io.framewise.forecast.adoption;

import java.util.Arrays;

/** What all series of a market have in common: the median change of logarithms from step to step, added up. Stateless. */
final class MarketIndex {
    private MarketIndex() {}

    /** The median change into each step after the first; 0 where too few series have one. */
    static double[] changes(double[][] logs) {
        int size = logs.length == 0 ? 0 : logs[0].length;
        double[] medians = new double[Math.max(0, size - 1)];
        double[] changes = new double[logs.length];
        for (int t = 1; t < size; t++) {
            int count = 0;
            for (double[] series : logs) {
                double change = series[t] - series[t - 1];
                if (!Double.isNaN(change)) {
                    changes[count++] = change;
                }
            }
            medians[t - 1] = count < PanelRepair.FEWEST ? 0 : RobustScale.median(Arrays.copyOf(changes, count));
        }
        return medians;
    }

    /** The index at each step, 0 at the first. */
    static double[] of(double[][] logs) {
        double[] changes = changes(logs);
        double[] index = new double[changes.length + 1];
        for (int t = 0; t < changes.length; t++) {
            index[t + 1] = index[t] + changes[t];
        }
        return index;
    }
}
