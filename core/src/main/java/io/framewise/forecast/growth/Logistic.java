package io.framewise.forecast.growth;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * The logistic curve C / (1 + e^-(a + b t)) (Verhulst 1838; Meade and Islam 1998, Management Science 44). Before the series says
 * otherwise, its ceiling C is 1.5 times the largest value, and with 95 % between half and four times of it. Needs values above zero.
 */
public final class Logistic extends SeriesMethod {
    static final double CEILING = 1.5;
    static final double DOUBT = 0.5;
    private static final double[][] STARTS = {{0, 2}, {2, 2}, {-2, 4}, {1, -1}};

    /** Makes the method. */
    public Logistic() {
        super(
                "logistic",
                "Logistic growth",
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
                "logistic",
                (time, x) -> x[0] - CurveFit.softPlus(-(x[1] + x[2] * (time - n) / n)),
                new CurveFit.Prior(StrictMath.log(CEILING * CurveFit.most(series)), DOUBT, STARTS),
                new String[] {"height at the end", "speed"},
                series,
                horizon);
    }
}
