package io.framewise.forecast.season;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/** A method that knows no season, applied around the season that {@link SeasonalAdjustment} finds. */
public final class SeasonallyAdjusted extends SeriesMethod {
    private final SeriesMethod method;

    /**
     * Makes the method.
     *
     * @param method the method that knows no season
     */
    public SeasonallyAdjusted(SeriesMethod method) {
        super(method.id() + "-adjusted", method.title() + ", seasonally adjusted", method.reference());
        this.method = method;
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        return Naive2.around((plain, steps) -> method.continued(plain, 1, steps), series, period, horizon);
    }
}
