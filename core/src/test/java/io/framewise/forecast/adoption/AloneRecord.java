package io.framewise.forecast.adoption;

import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.theta.Theta;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/** What {@link RollingMean} would have said of one series at each of its origins, for the evaluation. */
public final class AloneRecord {
    private final RollingErrors naive;
    private final RollingErrors mean;
    private final int first;

    /**
     * Puts the usual members to every origin.
     *
     * @param series repaired, all values above zero
     * @param horizon how many steps ahead
     */
    public AloneRecord(TimeSeries series, int horizon) {
        List<RollingErrors> members = new ArrayList<>();
        naive = RollingErrors.of(new Naive(), series, horizon, series.size());
        members.add(naive);
        members.add(RollingErrors.of(new OnLogs(new Drift()), series, horizon, series.size()));
        members.add(RollingErrors.of(new HalfRobustDrift(), series, horizon, series.size()));
        members.add(RollingErrors.of(new OnLogs(new Theta()), series, horizon, series.size()));
        mean = RollingErrors.mean(members);
        first = series.size() - 1 - mean.origins();
    }

    /** {@return the position of the first origin} */
    public int first() {
        return first;
    }

    /**
     * Gives an error of the mean.
     *
     * @param origin the position of the origin
     * @param step how many steps ahead
     * @return the logarithm of what was said less that of what came, NaN where nothing came
     */
    public double error(int origin, int step) {
        return mean.error(origin - first, step - 1);
    }

    /**
     * Gives an error of naive.
     *
     * @param origin the position of the origin
     * @param step how many steps ahead
     * @return the logarithm of what was said less that of what came, NaN where nothing came
     */
    public double naive(int origin, int step) {
        return naive.error(origin - first, step - 1);
    }

    /**
     * Gives the mean absolute change of logarithms.
     *
     * @param origin up to this position
     * @return the mean
     */
    public double usual(int origin) {
        return mean.usual(origin - first);
    }

    /**
     * Gives the half-widths that were said.
     *
     * @param origin the position of the origin
     * @param level in percent
     * @param steps how many steps ahead
     * @return half-widths on logarithms
     */
    public double[] widths(int origin, double level, int steps) {
        return new RollingIntervals(mean).widths(origin - first, level, steps);
    }
}
