package io.framewise.forecast.series;

import io.framewise.spi.Capabilities;

/**
 * Another method on a series transformed by {@link BoxCox} with the power of Guerrero, kept between 0 and 1: with a power below
 * 0 large values have no way back. Points are transformed back to medians or, with the correction for bias, to means; quantiles
 * keep their probability, and the likelihood becomes that of the series; the power is not counted among its parameters, since it was
 * not found by likelihood. Needs values above zero.
 */
public final class OnBoxCox extends SeriesMethod {
    /** The probability of a normal variable to be at most one deviation above its mean. */
    private static final double ONE_DEVIATION = 0.8413447460685429;

    private final SeriesMethod method;
    private final boolean means;

    private OnBoxCox(SeriesMethod method, boolean means) {
        super(
                method.id() + (means ? "-box-cox-mean" : "-box-cox"),
                method.title() + (means ? " on powers, corrected for bias" : " on powers"),
                "Guerrero (1993), Time-series analysis supported by power transformations, Journal of Forecasting 12");
        this.method = method;
        this.means = means;
    }

    /**
     * Makes a method whose points are medians.
     *
     * @param method what continues the transformed series
     * @return the method
     */
    public static OnBoxCox medians(SeriesMethod method) {
        return new OnBoxCox(method, false);
    }

    /**
     * Makes a method whose points are means.
     *
     * @param method what continues the transformed series
     * @return the method
     */
    public static OnBoxCox means(SeriesMethod method) {
        return new OnBoxCox(method, true);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder()
                .from(method.capabilities())
                .needsPositive(true)
                .missingValues(false)
                .followsShifts(false)
                .build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double lambda = Math.max(0, Math.min(1, BoxCox.guerrero(series, period)));
        BoxCox power = new BoxCox(lambda);
        double[] transformed = new double[series.length];
        double[] logs = new double[series.length];
        for (int t = 0; t < series.length; t++) {
            transformed[t] = power.of(series[t]);
            logs[t] = StrictMath.log(series[t]);
        }
        Continuation inner = method.continued(transformed, period, horizon);
        double[] points = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double z = inner.points()[h];
            double deviation = inner.quantiles().at(h, ONE_DEVIATION) - z;
            points[h] = means ? power.meanBack(z, deviation) : power.back(z);
        }
        return new Continuation(
                points,
                (h, probability) -> power.back(inner.quantiles().at(h, probability)),
                inner.account()
                        .transformed(" with power " + Math.round(lambda * 100) / 100.0, power, logs)
                        .ratio("lambda", lambda));
    }
}
