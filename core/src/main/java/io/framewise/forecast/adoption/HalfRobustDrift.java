package io.framewise.forecast.adoption;

import io.framewise.forecast.numeric.NormalQuantile;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.Arrays;

/**
 * The logarithm of the last value plus half the median change of the last 24 steps for every step ahead: a drift that
 * outliers do not move, shrunk by half because the pace of adoption seldom lasts. The deviation of step h is 1.3 times the
 * median absolute deviation of those changes times the root of h. Needs three values above zero. Linear in values and
 * steps.
 */
public final class HalfRobustDrift extends SeriesMethod {
    /** How many of the last changes count. */
    static final int WINDOW = 24;
    /** How much of the median change is believed. */
    static final double SHARE = 0.5;
    /** What the deviation is multiplied by. */
    static final double WIDENING = 1.3;

    private static final int FEWEST = 3;

    /** Makes the method. */
    public HalfRobustDrift() {
        super(
                "half-robust-drift",
                "Half the robust drift",
                "Hampel (1974), The influence curve and its role in robust estimation, JASA 69 (median and MAD)");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder()
                .needsPositive(true)
                .missingValues(true)
                .minimumLength(FEWEST)
                .build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        int last = series.length - 1;
        while (Double.isNaN(series[last])) {
            last--;
        }
        int absent = series.length - 1 - last;
        double[] changes = LogChanges.of(Arrays.copyOfRange(series, Math.max(0, last - WINDOW), last + 1));
        double drift = changes.length == 0 ? 0 : SHARE * RobustScale.median(changes);
        double sigma = changes.length == 0 ? 0 : WIDENING * RobustScale.deviation(changes);
        double[] points = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            points[h] = series[last] * StrictMath.exp((h + 1 + absent) * drift);
        }
        Account account = new Account(id()).ratio("drift", drift).ratio("sigma", sigma);
        return new Continuation(
                points,
                (h, probability) -> points[h]
                        * StrictMath.exp(NormalQuantile.at(probability) * sigma * StrictMath.sqrt(h + 1.0 + absent)),
                account);
    }
}
