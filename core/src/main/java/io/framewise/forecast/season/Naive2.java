package io.framewise.forecast.season;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.simple.Naive;
import io.framewise.spi.Capabilities;

/**
 * The naive method on the seasonally adjusted series, with the season put back: the yardstick of the M competitions
 * (Makridakis and Hibon 2000, The M3-Competition, International Journal of Forecasting 16). O(values x period).
 */
public final class Naive2 extends SeriesMethod {
    /** Makes the method. */
    public Naive2() {
        super(
                "naive2",
                "Naive, seasonally adjusted",
                "Makridakis and Hibon (2000), The M3-Competition, International Journal of Forecasting 16");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        return around((plain, steps) -> new Naive().continued(plain, 1, steps), series, period, horizon);
    }

    /**
     * Continues a series by a method that knows no season, around the season.
     *
     * @param method the method
     * @param series the series
     * @param period steps in a season
     * @param horizon how many steps ahead
     * @return the continuation, with the season put back
     */
    public static Continuation around(Plain method, double[] series, int period, int horizon) {
        return around(SeasonalAdjustment.of(series, period), method, series, horizon);
    }

    static Continuation around(SeasonalIndices indices, Plain method, double[] series, int horizon) {
        if (!indices.present()) {
            return method.continued(series, horizon);
        }
        Continuation plain = method.continued(indices.removedFrom(series), horizon);
        double[] points = plain.points().clone();
        for (int h = 0; h < horizon; h++) {
            points[h] = indices.putBack(points[h], series.length + h);
        }
        Quantiles quantiles =
                (h, probability) -> indices.putBack(plain.quantiles().at(h, probability), series.length + h);
        return new Continuation(points, quantiles, plain.account().before(indices.logSlopes(series.length)));
    }

    /** A method that knows no season. */
    @FunctionalInterface
    public interface Plain {
        /**
         * Continues a series.
         *
         * @param series without a season
         * @param horizon how many steps ahead
         * @return the continuation
         */
        Continuation continued(double[] series, int horizon);
    }
}
