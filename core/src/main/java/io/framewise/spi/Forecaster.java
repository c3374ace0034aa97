package io.framewise.spi;

import io.framewise.meta.Spi;

/**
 * Continues a series. Implementations are stateless and safe for use by several threads, and give the same bits for the
 * same series.
 */
@Spi
public interface Forecaster {
    /** {@return the identifier, such as {@code naive}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /**
     * Continues a series.
     *
     * @param series equally spaced finite values, oldest first, at least one
     * @param horizon how many steps ahead, at least 1
     * @return one finite point forecast for each step
     */
    double[] forecast(double[] series, int horizon);
}
