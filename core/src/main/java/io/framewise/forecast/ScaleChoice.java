package io.framewise.forecast;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;

/**
 * Whether a series, its logarithms or both are continued, decided by the corrected information criterion (AICc) of exponential
 * smoothing of both, which is that of the density of the series on logarithms, too ({@link OnLogs}). A difference of 10 leaves the worse one
 * with next to no support (Burnham and Anderson 2002, Model Selection and Multimodel Inference, section 2.6); up to twice that both are
 * continued, since the mean of two is better than a choice that is not sure.
 */
final class ScaleChoice {
    private static final double CLEAR = 10;
    private static final double BEYOND_DOUBT = 2 * CLEAR;
    /** In the scaled series; values that small beside others say nothing on logarithms. */
    private static final double LEAST = 1e-6;

    private final Continuation plain;
    private final Continuation onLogs;
    /** AICc on logarithms less that of the series; infinite where there are no logarithms to speak of. */
    private final double difference;

    private ScaleChoice(Continuation plain, Continuation onLogs, double difference) {
        this.plain = plain;
        this.onLogs = onLogs;
        this.difference = difference;
    }

    /** Chooses. */
    static ScaleChoice of(SeriesMethod smoothing, double[] series, int period, int horizon) {
        Continuation plain = smoothing.continued(series, period, horizon);
        double[] logs = new double[series.length];
        for (int t = 0; t < series.length; t++) {
            if (!(series[t] > LEAST)) {
                return new ScaleChoice(plain, plain, Double.POSITIVE_INFINITY);
            }
            logs[t] = StrictMath.log(series[t]);
        }
        Continuation onLogs = OnLogs.back(smoothing.continued(logs, period, horizon), logs);
        double difference = onLogs.account().aicc() - plain.account().aicc();
        return new ScaleChoice(plain, onLogs, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
    }

    /** {@return the smoothing of the series} */
    Continuation plain() {
        return plain;
    }

    /** {@return the smoothing of its logarithms, transformed back} */
    Continuation onLogs() {
        return onLogs;
    }

    double difference() {
        return difference;
    }

    /** {@return whether the series as it is deserves a continuation} */
    boolean keepsPlain() {
        return !(difference < -BEYOND_DOUBT);
    }

    /** {@return whether its logarithms deserve one} */
    boolean keepsLogs() {
        return difference < BEYOND_DOUBT;
    }

    /** {@return whether its logarithms clearly fit better} */
    boolean prefersLogs() {
        return difference < -CLEAR;
    }
}
