package io.framewise.spi;

import io.framewise.meta.Spi;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;

/**
 * Continues a series. Implementations are stateless and safe for use by several threads, and give the same bits for the
 * same series. The smallest implementation answers {@link #forecast(double[], int)}; one with intervals, seasons or absent
 * values overrides {@link #forecast(ForecastRequest)} as well and says so in {@link #capabilities()}.
 */
@Spi
public interface Forecaster {
    /** {@return the identifier, such as {@code naive}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /** {@return what it can do and what it needs} */
    default Capabilities capabilities() {
        return Capabilities.builder().build();
    }

    /**
     * Continues a series that has no season.
     *
     * @param series equally spaced finite values, oldest first, at least one
     * @param horizon how many steps ahead, at least 1
     * @return one finite point forecast for each step
     * @throws io.framewise.error.InvalidRequestException if the series lacks what {@link #capabilities()} ask for
     */
    double[] forecast(double[] series, int horizon);

    /**
     * Continues a series and explains how. Unless overridden: leading absent values are dropped and others interpolated,
     * intervals are those of a random walk with the steps of the series, a series that cannot be negative is cut at zero,
     * and warnings say each of it.
     *
     * @param request the series and what is asked of it
     * @return the explained forecast
     * @throws io.framewise.error.InvalidRequestException if the series lacks what {@link #capabilities()} ask for
     */
    default Forecast forecast(ForecastRequest request) {
        return PointsOnly.explain(this, request);
    }
}
