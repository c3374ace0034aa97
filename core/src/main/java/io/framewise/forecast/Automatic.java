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
 * exponential smoothing (after Petropoulos and Svetunkov 2020, International Journal of Forecasting 36), of the series or, where
 * those clearly fit better ({@link ScaleChoice}), of its logarithms. A bound lies from the point by the mean of how far those of
 * exponential smoothing, ARIMA and theta lie from theirs, each at most four times the middle one, times a factor by season and
 * length, since they leave out that their form was chosen. Members and factor were chosen by errors and interval scores
 * (Gneiting and Raftery 2007, Journal of the American Statistical Association 102) in the last horizon, and the one before it,
 * inside the training values of the series of four competitions. See core/src/jmh/README.md.
 */
final class Automatic extends SeriesMethod {
    private static final int YEAR = 12;
    /** How many of the members give the widths. */
    private static final int WIDTHS = 3;
    /** Of the middle distance: one member may go far astray on logarithms. */
    private static final double FARTHEST = 4;
    /** At which length half of what short series without a season add to the factor is left. */
    private static final double HALF_LENGTH = 50;

    private final List<SeriesMethod> members;

    Automatic() {
        super(
                "auto",
                "Automatic",
                "Petropoulos and Svetunkov (2020), A simple combination of univariate models, "
                        + "International Journal of Forecasting 36");
        // The first three give the widths.
        members = List.of(new Ets(), Arima.conditional(), Theta.shrunken(), DynamicTheta.dynamic(), new Ces());
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        ScaleChoice scale = ScaleChoice.of(members.get(0), series, period, horizon);
        double factor = factor(period, series.length);
        Account account = new Account("median of " + members.size() + " methods").ratio("interval factor", factor);
        if (Double.isFinite(scale.difference())) {
            account.ratio("AICc on logarithms less plain", scale.difference());
        }
        List<Continuation> parts = new ArrayList<>();
        for (SeriesMethod plain : members) {
            SeriesMethod member = scale.logarithms() ? new OnLogs(plain) : plain;
            parts.add(parts.isEmpty() ? scale.smoothed() : member.continued(series, period, horizon));
            account.weight(member.id(), 1.0 / members.size());
        }
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

    private static double factor(int period, int size) {
        if (period == 1) {
            double ratio = size / HALF_LENGTH;
            double square = ratio * ratio;
            return 0.95 + 1 / (1 + square * square);
        }
        return period < YEAR ? 1.4 : 1.35;
    }

    /** How far the quantile lies beyond the point, in the mean of the members that give the widths. */
    private static double distance(List<Continuation> parts, int h, double probability) {
        double side = Math.signum(probability - 0.5);
        double[] distances = parts.subList(0, WIDTHS).stream()
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
