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
import java.util.stream.Collectors;

/**
 * The automatic forecast: the median of exponential smoothing, ARIMA, the classical and the dynamic theta method and complex
 * exponential smoothing (after Petropoulos and Svetunkov 2020, International Journal of Forecasting 36), of the series, of its
 * logarithms, or halfway between where neither clearly fits better ({@link ScaleChoice}). A bound lies from the point by the mean of
 * how far those of exponential smoothing, ARIMA and theta lie from theirs, each at most four times the middle one, times a factor
 * by season and length, since they leave out that their form was chosen; they are taken on logarithms where those fit clearly better. Members and factor were chosen by errors and interval scores
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
        List<Continuation> plain =
                scale.keepsPlain() ? parts(scale.plain(), false, series, period, horizon) : List.of();
        List<Continuation> onLogs =
                scale.keepsLogs() ? parts(scale.onLogs(), true, series, period, horizon) : List.of();
        List<Continuation> widths = scale.prefersLogs() ? onLogs : plain;
        double[] points = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double one = median(plain.isEmpty() ? onLogs : plain, h);
            double other = median(onLogs.isEmpty() ? plain : onLogs, h);
            double both = one + (other - one) / 2;
            points[h] = Double.isFinite(both) ? both : Double.isFinite(one) ? one : series[series.length - 1];
        }
        return new Continuation(
                points,
                (h, probability) ->
                        points[h] + Math.signum(probability - 0.5) * factor * distance(widths, h, probability),
                account(plain, onLogs, scale.difference(), factor));
    }

    /** What each member says; the first has spoken already. */
    private List<Continuation> parts(Continuation first, boolean logs, double[] series, int period, int horizon) {
        List<Continuation> parts = new ArrayList<>(List.of(first));
        for (SeriesMethod member : members.subList(1, members.size())) {
            parts.add((logs ? new OnLogs(member) : member).continued(series, period, horizon));
        }
        return parts;
    }

    private static double median(List<Continuation> parts, int h) {
        double[] values = parts.stream()
                .mapToDouble(part -> part.points()[h])
                .filter(Double::isFinite)
                .toArray();
        return values.length == 0 ? Double.NaN : Combination.median(values);
    }

    private Account account(List<Continuation> plain, List<Continuation> onLogs, double difference, double factor) {
        String form = plain.isEmpty() ? "" : "median of " + forms(plain);
        if (!onLogs.isEmpty()) {
            form += (plain.isEmpty() ? "median of " : ", halfway to that of ") + forms(onLogs);
        }
        Account account = new Account(form);
        account.ratio("interval factor", factor);
        if (Double.isFinite(difference)) {
            account.ratio("AICc on logarithms less plain", difference);
        }
        double weight = 1.0 / (plain.size() + onLogs.size());
        for (SeriesMethod member : members) {
            if (!plain.isEmpty()) {
                account.weight(member.id(), weight);
            }
            if (!onLogs.isEmpty()) {
                account.weight(new OnLogs(member).id(), weight);
            }
        }
        return account;
    }

    private static String forms(List<Continuation> parts) {
        return parts.stream().map(part -> part.account().form()).collect(Collectors.joining(", "));
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
