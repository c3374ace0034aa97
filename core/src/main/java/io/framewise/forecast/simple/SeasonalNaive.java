package io.framewise.forecast.simple;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * The value of the same season one period before; the deviation grows with the root of the number of periods (Hyndman and
 * Athanasopoulos 2021, Forecasting: Principles and Practice, sections 5.2 and 5.5). A series no longer than a period, or
 * without one, is continued by its last value. Linear in values and steps.
 */
public final class SeasonalNaive extends SeriesMethod {
    /** Makes the method. */
    public SeasonalNaive() {
        super(
                "seasonal-naive",
                "Seasonal naive",
                "Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, section 5.2");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).followsShifts(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        return Naive.lagged("seasonal-naive", series, series.length > period ? period : 1, horizon);
    }
}
