package io.framewise.forecast.backtest;

import io.framewise.model.forecast.TimeSeries;

/**
 * The last origins of a series from which all steps have an outcome (Tashman 2000, Out-of-sample tests of forecasting accuracy,
 * International Journal of Forecasting 16). Where the series is short, fewer steps are looked at rather than fewer than six
 * origins, below which nothing is said of coverage. Immutable.
 */
public final class Origins {
    /** How many origins say something. */
    public static final int FEWEST = 6;

    private static final int SHORTEST_PAST = 8;

    /** How many values a series must have for one origin. */
    public static final int FEWEST_VALUES = SHORTEST_PAST + 1;

    private final int first;
    private final int count;
    private final int steps;

    private Origins(int first, int count, int steps) {
        this.first = first;
        this.count = count;
        this.steps = steps;
    }

    /**
     * Chooses origins.
     *
     * @param series the series
     * @param horizon how many steps ahead are of interest
     * @param most how many origins at most
     * @return the origins, none when the series is too short
     */
    public static Origins of(TimeSeries series, int horizon, int most) {
        int size = series.size();
        int past = Math.max(SHORTEST_PAST, Math.min(2 * series.period() + 2, size / 2));
        int steps = Math.min(horizon, Math.max(1, size - past - (FEWEST - 1)));
        int count = Math.max(0, Math.min(most, size - steps - past + 1));
        return new Origins(size - steps - count + 1, count, steps);
    }

    /**
     * Gives how many values are known at an origin.
     *
     * @param index of the origin, from 0
     * @return the number of values
     */
    public int size(int index) {
        return first + index;
    }

    /** {@return how many there are} */
    public int count() {
        return count;
    }

    /** {@return how many steps ahead are compared} */
    public int steps() {
        return steps;
    }
}
