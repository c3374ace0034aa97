package io.framewise.forecast;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;
import java.util.Arrays;

/**
 * A method on the series or on its logarithms, whichever had the smaller absolute errors at the last three origins, half a horizon
 * apart (Tashman 2000, Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16); on logarithms where the
 * series is too short for an origin. Likelihoods of single steps do not tell how a method that draws a line through the whole series
 * fares many steps ahead: growth that ends leaves the line on logarithms too steep. Quantiles lie around the points as those on
 * logarithms do, which were nearer to what they promise.
 */
final class OnBetterScale {
    private static final int ORIGINS = 3;
    private static final int FEWEST = 8;

    private final SeriesMethod method;
    private final Continuation continuation;

    private OnBetterScale(SeriesMethod method, Continuation continuation) {
        this.method = method;
        this.continuation = continuation;
    }

    /** Continues a series of values above zero. */
    static OnBetterScale of(SeriesMethod plain, double[] series, int period, int horizon) {
        SeriesMethod logs = new OnLogs(plain);
        double plainErrors = 0;
        double logErrors = 0;
        for (int i = 1; i <= ORIGINS; i++) {
            int size = series.length - Math.max(1, i * horizon / 2);
            if (size < Math.max(FEWEST, 2 * period)) {
                break;
            }
            double[] known = Arrays.copyOf(series, size);
            int ahead = Math.min(horizon, series.length - size);
            plainErrors += errors(plain.continued(known, period, ahead), series, size);
            logErrors += errors(logs.continued(known, period, ahead), series, size);
        }
        Continuation around = logs.continued(series, period, horizon);
        if (!(plainErrors < logErrors)) {
            return new OnBetterScale(logs, around);
        }
        Continuation better = plain.continued(series, period, horizon);
        double[] points = better.points();
        return new OnBetterScale(
                plain,
                new Continuation(
                        points,
                        (h, probability) -> points[h] + around.quantiles().at(h, probability) - around.points()[h],
                        better.account()));
    }

    /** The method itself, or the same on logarithms. */
    SeriesMethod method() {
        return method;
    }

    Continuation continuation() {
        return continuation;
    }

    private static double errors(Continuation continuation, double[] series, int size) {
        double sum = 0;
        for (int h = 0; h < continuation.points().length; h++) {
            sum += Math.abs(continuation.points()[h] - series[size + h]);
        }
        return sum;
    }
}
