package io.framewise.forecast;

import io.framewise.forecast.arima.Arima;
import io.framewise.forecast.ces.Ces;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.forecast.theta.DynamicTheta;
import io.framewise.forecast.theta.Theta;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.List;

/**
 * The automatic forecast: the median of exponential smoothing, ARIMA, the classical and the dynamic theta method and complex
 * exponential smoothing (after Petropoulos and Svetunkov 2020, International Journal of Forecasting 36), each on the series or on its
 * logarithms: exponential smoothing on what fits better ({@link ScaleChoice}), the theta methods where they erred less ({@link
 * OnBetterScale}), the others on logarithms where those fit clearly better. A bound lies from the point by the mean of how far the
 * members' bounds lie from theirs, each at most twice the middle one, times a factor that falls with the length of the series, since
 * members leave out that their form was chosen and their parameters estimated. Members, scales and factor were chosen by errors and
 * interval scores (Gneiting and Raftery 2007, Journal of the American Statistical Association 102) in the last horizon, and the
 * one before it, inside the training values of the series of four competitions. See core/src/jmh/README.md.
 */
final class Automatic extends SeriesMethod {
    private static final double FACTOR = 1;
    private static final double SHORT = 2.5;
    private static final double SEASON = 0.1;
    private static final double FARTHEST = 2;

    private final SeriesMethod smoothing = new Ets();
    private final List<SeriesMethod> thetas = List.of(Theta.shrunken(), DynamicTheta.dynamic());
    private final List<SeriesMethod> others = List.of(Arima.conditional(), new Ces());

    Automatic() {
        super(
                "auto",
                "Automatic",
                "Petropoulos and Svetunkov (2020), A simple combination of univariate models, "
                        + "International Journal of Forecasting 36");
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        ScaleChoice scale = ScaleChoice.of(smoothing, series, period, horizon);
        List<SeriesMethod> members = new ArrayList<>(List.of(scale.better() ? new OnLogs(smoothing) : smoothing));
        List<Continuation> parts = new ArrayList<>(List.of(scale.smoothed()));
        for (SeriesMethod theta : thetas) {
            if (scale.tenable()) {
                OnBetterScale chosen = OnBetterScale.of(theta, series, period, horizon);
                members.add(chosen.method());
                parts.add(chosen.continuation());
            } else {
                members.add(theta);
                parts.add(theta.continued(series, period, horizon));
            }
        }
        for (SeriesMethod other : others) {
            SeriesMethod member = scale.clear() ? new OnLogs(other) : other;
            members.add(member);
            parts.add(member.continued(series, period, horizon));
        }
        double factor = FACTOR + SHORT / StrictMath.sqrt(series.length) + (period > 1 ? SEASON : 0);
        Account account = new Account("median of " + members.size() + " methods").ratio("interval factor", factor);
        if (Double.isFinite(scale.difference())) {
            account.ratio("AICc on logarithms less plain", scale.difference());
        }
        members.forEach(member -> account.weight(member.id(), 1.0 / members.size()));
        double[] points = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int step = h;
            double[] values = parts.stream()
                    .mapToDouble(part -> part.points()[step])
                    .filter(Double::isFinite)
                    .toArray();
            points[h] = values.length == 0 ? series[series.length - 1] : Combination.median(values);
        }
        return new Continuation(
                points,
                (h, probability) ->
                        points[h] + Math.signum(probability - 0.5) * factor * distance(parts, h, probability),
                account);
    }

    /** How far the quantile lies beyond the point, in the mean of the members. */
    private static double distance(List<Continuation> parts, int h, double probability) {
        double side = Math.signum(probability - 0.5);
        double[] distances = parts.stream()
                .mapToDouble(part -> side * (part.quantiles().at(h, probability) - part.points()[h]))
                .filter(distance -> !Double.isNaN(distance))
                .map(distance -> Math.max(0, distance))
                .toArray();
        if (distances.length == 0) {
            return 0;
        }
        double most = FARTHEST * Combination.median(distances);
        double sum = 0;
        for (double distance : distances) {
            sum += Math.min(distance, most);
        }
        return sum / distances.length;
    }
}
