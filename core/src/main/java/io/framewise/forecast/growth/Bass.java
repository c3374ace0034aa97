package io.framewise.forecast.growth;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * New adoptions of each step when innovators adopt at a rate p and imitators at q times the share that has adopted (Bass 1969,
 * Management Science 15): m (F(t) - F(t - 1)) with F(t) = (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t), from the first value on. Before
 * the series says otherwise, the market m is twice the sum of the values, and with 95 % between half and eight times of it. Needs
 * values above zero.
 */
public final class Bass extends SeriesMethod {
    private static final double MARKET = 2;
    private static final double DOUBT = 0.7;
    private static final double LEAST = 1e-300;
    private static final double[][] STARTS = {{-4, -1}, {-4, 1}, {-1, -1}, {-6, 2}, {0, -3}};

    /** Makes the method. */
    public Bass() {
        super(
                "bass",
                "Bass diffusion",
                "Bass (1969), A new product growth for model consumer durables, Management Science 15");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().needsPositive(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double sum = 0;
        for (double value : series) {
            sum += value;
        }
        double pace = 10.0 / series.length;
        return CurveFit.continued(
                "bass",
                (time, x) -> {
                    double p = pace * StrictMath.exp(Math.min(4, x[1]));
                    double q = pace * StrictMath.exp(Math.min(4, x[2]));
                    return x[0] + StrictMath.log(Math.max(LEAST, share(time, p, q) - share(time - 1, p, q)));
                },
                new CurveFit.Prior(StrictMath.log(MARKET * sum), DOUBT, STARTS),
                new String[] {"innovation", "imitation"},
                series,
                horizon);
    }

    private static double share(double time, double p, double q) {
        double left = StrictMath.exp(-(p + q) * time);
        return (1 - left) / (1 + q / p * left);
    }
}
