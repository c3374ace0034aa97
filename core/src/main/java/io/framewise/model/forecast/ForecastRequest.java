package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A series and what is asked of it. Immutable, so safe for use by several threads. */
public final class ForecastRequest {
    private final TimeSeries series;
    private final int horizon;
    private final double[] levels;

    private ForecastRequest(TimeSeries series, int horizon, double[] levels) {
        this.series = series;
        this.horizon = horizon;
        this.levels = levels;
    }

    /**
     * Asks for a forecast with 80 % and 95 % intervals.
     *
     * @param series what to continue
     * @param horizon how many steps ahead, at least 1
     * @return the request
     * @throws InvalidModelException if the horizon is below 1
     */
    public static ForecastRequest of(TimeSeries series, int horizon) {
        if (horizon < 1) {
            throw new InvalidModelException("The horizon (%s) must be at least 1 step.".formatted(horizon));
        }
        return new ForecastRequest(series, horizon, new double[] {80, 95});
    }

    /**
     * Asks for other levels.
     *
     * @param percentages each above 0 and below 100, in any order; none for points only
     * @return the request with those levels, ascending
     * @throws InvalidModelException if a level is out of range or given twice
     */
    public ForecastRequest withLevels(double... percentages) {
        double[] sorted = percentages.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (!(sorted[i] > 0 && sorted[i] < 100)) {
                throw new InvalidModelException(
                        "The level (%s) of an interval must lie between 0 and 100 percent.".formatted(sorted[i]));
            }
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                throw new InvalidModelException("The level (%s) of an interval is given twice.".formatted(sorted[i]));
            }
        }
        return new ForecastRequest(series, horizon, sorted);
    }

    /**
     * Asks the same of another series.
     *
     * @param other what to continue
     * @return the request for that series
     */
    public ForecastRequest withSeries(TimeSeries other) {
        return new ForecastRequest(other, horizon, levels);
    }

    /** {@return what to continue} */
    public TimeSeries series() {
        return series;
    }

    /** {@return how many steps ahead} */
    public int horizon() {
        return horizon;
    }

    /** {@return a copy of the levels of the intervals in percent, ascending} */
    public double[] levels() {
        return levels.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForecastRequest that
                && series.equals(that.series)
                && horizon == that.horizon
                && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, horizon, Arrays.hashCode(levels));
    }

    @Override
    public String toString() {
        return "ForecastRequest{" + series + ", horizon=" + horizon + ", levels=" + Arrays.toString(levels) + "}";
    }
}
