package io.framewise.forecast.adoption;

import io.framewise.model.forecast.TimeSeries;
import java.util.Arrays;
import java.util.List;

/** What many series of one market said at one time of themselves, and what each way to continue them said. Immutable. */
final class PanelOrigin {
    private final double[][] logs;
    private final double[][][] paths;

    private PanelOrigin(double[][] logs, double[][][] paths) {
        this.logs = logs;
        this.paths = paths;
    }

    /** Repairs what is known at an origin and continues each series beside its market. */
    static PanelOrigin of(List<TimeSeries> counted, List<CountingChange> changes, int origin, int horizon) {
        double[][] logs = PanelRepair.logs(counted, changes, origin);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = PanelRepair.filled(logs[i]);
        }
        double[] index = MarketIndex.of(logs);
        double[] market = TrendMembers.market(index, horizon);
        double[][][] paths = new double[logs.length][][];
        for (int i = 0; i < logs.length; i++) {
            double[] beside = new double[origin + 1];
            for (int t = 0; t <= origin; t++) {
                beside[t] = logs[i][t] - index[t];
            }
            paths[i] = TrendMembers.paths(beside, horizon);
            for (double[] path : paths[i]) {
                for (int h = 0; h < horizon; h++) {
                    path[h] += market[h];
                }
            }
        }
        return new PanelOrigin(logs, paths);
    }

    /** Whether a series has begun. */
    boolean has(int series) {
        return !Double.isNaN(level(series));
    }

    /** The repaired logarithm at the origin. */
    double level(int series) {
        return logs[series][logs[series].length - 1];
    }

    /** The repaired change of the logarithm of a series between two earlier times, as it is seen at this origin. */
    double change(int series, int from, int to) {
        return logs[series][to] - logs[series][from];
    }

    /** The path of a member. */
    double path(int series, int member, int h) {
        return paths[series][member][h];
    }

    /** The repaired logarithms, gaps filled. */
    double[] logs(int series) {
        return Arrays.copyOf(logs[series], logs[series].length);
    }
}
