package io.framewise.forecast.series;

import io.framewise.spi.Capabilities;

/**
 * Another method on the logarithms of a series, transformed back: points become medians, quantiles keep their
 * probability (Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, section 5.6), and the likelihood becomes that of
 * the series. Needs values above zero.
 */
public final class OnLogs extends SeriesMethod {
    private static final BoxCox LOGARITHM = new BoxCox(0);

    private final SeriesMethod method;

    /**
     * Makes the method.
     *
     * @param method what continues the logarithms
     */
    public OnLogs(SeriesMethod method) {
        super(method.id() + "-log", method.title() + " on logarithms", method.reference());
        this.method = method;
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder()
                .from(method.capabilities())
                .needsPositive(true)
                .followsShifts(false)
                .build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double[] logs = new double[series.length];
        for (int t = 0; t < series.length; t++) {
            logs[t] = StrictMath.log(series[t]);
        }
        return back(method.continued(logs, period, horizon), logs);
    }

    /**
     * Transforms what was continued on logarithms back.
     *
     * @param onLogs the continuation of the logarithms
     * @param logs the logarithms
     * @return that of the series
     */
    public static Continuation back(Continuation onLogs, double[] logs) {
        double[] points = onLogs.points().clone();
        for (int h = 0; h < points.length; h++) {
            points[h] = StrictMath.exp(points[h]);
        }
        return new Continuation(
                points,
                (h, probability) -> StrictMath.exp(onLogs.quantiles().at(h, probability)),
                onLogs.account().transformed(" on logarithms", LOGARITHM, logs));
    }
}
