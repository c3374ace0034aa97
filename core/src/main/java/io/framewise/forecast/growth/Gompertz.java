package io.framewise.forecast.growth;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * The curve of Gompertz, C e^-e^-(a + b t), which slows down sooner than the logistic one (Gompertz 1825; Meade and Islam 1998,
 * Management Science 44), with the same prior on its ceiling. Needs values above zero.
 */
public final class Gompertz extends SeriesMethod {
    private static final double FAR = 50;
    private static final double[][] STARTS = {{0, 1}, {1, 2}, {-1, 1}, {1, -0.5}};

    /** Makes the method. */
    public Gompertz() {
        super(
                "gompertz",
                "Gompertz growth",
                "Meade and Islam (1998), Technological forecasting: model selection, model stability, and combining models, "
                        + "Management Science 44");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().needsPositive(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double n = series.length;
        return CurveFit.continued(
                "gompertz",
                (time, x) -> x[0] - StrictMath.exp(Math.min(FAR, -(x[1] + x[2] * (time - n) / n))),
                new CurveFit.Prior(StrictMath.log(Logistic.CEILING * CurveFit.most(series)), Logistic.DOUBT, STARTS),
                new String[] {"height at the end", "speed"},
                series,
                horizon);
    }
}
