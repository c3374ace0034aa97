package io.framewise.forecast;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;

/**
 * Whether a series or its logarithms are continued, decided by the corrected information criterion (AICc) of exponential smoothing of
 * both. The density of the logarithms is brought to the scale of the series by the sum of their values (Box and Cox 1964, Journal
 * of the Royal Statistical Society B 26), so that the two can be compared. A difference of more than 10 leaves the worse one without
 * support (Burnham and Anderson 2002, Model Selection and Multimodel Inference, section 2.6).
 */
final class ScaleChoice {
    private static final double CLEAR = 10;
    /** In the scaled series; values that small beside others say nothing on logarithms. */
    private static final double LEAST = 1e-6;

    private final Continuation smoothed;
    /** AICc on logarithms less that of the series; infinite where there are no logarithms to speak of. */
    private final double difference;

    private ScaleChoice(Continuation smoothed, double difference) {
        this.smoothed = smoothed;
        this.difference = difference;
    }

    /** Chooses; the smoothing on the scale chosen is kept. */
    static ScaleChoice of(SeriesMethod smoothing, double[] series, int period, int horizon) {
        Continuation plain = smoothing.continued(series, period, horizon);
        double sum = 0;
        double[] logs = new double[series.length];
        for (int t = 0; t < series.length; t++) {
            if (!(series[t] > LEAST)) {
                return new ScaleChoice(plain, Double.POSITIVE_INFINITY);
            }
            logs[t] = StrictMath.log(series[t]);
            sum += logs[t];
        }
        Account ofLogs = smoothing.continued(logs, period, horizon).account();
        double difference = ofLogs.aicc() + 2 * sum - plain.account().aicc();
        return difference < -CLEAR
                ? new ScaleChoice(new OnLogs(smoothing).continued(series, period, horizon), difference)
                : new ScaleChoice(plain, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
    }

    Continuation smoothed() {
        return smoothed;
    }

    double difference() {
        return difference;
    }

    /** Whether logarithms are chosen: next to nothing speaks for the series as it is. */
    boolean logarithms() {
        return difference < -CLEAR;
    }
}
