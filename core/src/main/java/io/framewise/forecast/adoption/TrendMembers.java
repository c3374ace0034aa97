package io.framewise.forecast.adoption;

import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.theta.Theta;
import java.util.Arrays;
import java.util.List;

/** Three ways to continue the logarithm of a series beside its market, and one for the market, as changes from the last value. Stateless. */
final class TrendMembers {
    static final List<String> NAMES = List.of("naive", "theta", "half-robust-drift");

    private static final int FEWEST = 4;

    private static final SeriesMethod THETA_METHOD = new Theta();
    private static final SeriesMethod DRIFT_METHOD = new Drift();

    private TrendMembers() {}

    /** A path for each member; all zero, as naive is, for a series that has only just begun. */
    static double[][] paths(double[] logs, int horizon) {
        double[] series = begun(logs);
        double[][] paths = new double[NAMES.size()][horizon];
        if (series.length >= FEWEST) {
            paths[1] = path(THETA_METHOD, series, horizon);
            paths[2] = straight(HalfRobustDrift.SHARE * median(series), horizon);
        }
        return paths;
    }

    /** The path of a market: the mean of drift and theta, since what all have in common lasts longer. */
    static double[] market(double[] index, int horizon) {
        double[] path = new double[horizon];
        if (index.length >= FEWEST) {
            double[] theta = path(THETA_METHOD, index, horizon);
            double[] drift = path(DRIFT_METHOD, index, horizon);
            for (int h = 0; h < horizon; h++) {
                path[h] = (theta[h] + drift[h]) / 2;
            }
        }
        return path;
    }

    private static double[] begun(double[] logs) {
        int first = 0;
        while (first < logs.length && Double.isNaN(logs[first])) {
            first++;
        }
        return Arrays.copyOfRange(logs, first, logs.length);
    }

    private static double median(double[] series) {
        double[] changes = LogChanges.between(
                Arrays.copyOfRange(series, Math.max(0, series.length - 1 - HalfRobustDrift.WINDOW), series.length));
        return RobustScale.median(changes);
    }

    private static double[] straight(double slope, int horizon) {
        double[] path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            path[h] = slope * (h + 1);
        }
        return path;
    }

    private static double[] path(SeriesMethod method, double[] series, int horizon) {
        double[] path = method.continued(series.clone(), 1, horizon).points().clone();
        for (int h = 0; h < horizon; h++) {
            double change = path[h] - series[series.length - 1];
            path[h] = Double.isFinite(change) ? change : 0;
        }
        return path;
    }
}
