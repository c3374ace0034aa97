package io.framewise.forecast;

import io.framewise.forecast.arima.Arima;
import io.framewise.forecast.ces.Ces;
import io.framewise.forecast.season.ShrunkenSeason;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.forecast.theta.DynamicTheta;
import io.framewise.forecast.theta.Theta;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The automatic forecast: the median of exponential smoothing, ARIMA, the classical and the dynamic theta method and complex
 * exponential smoothing (after Petropoulos and Svetunkov 2020, International Journal of Forecasting 36), of the series, of its
 * logarithms, or halfway between where neither clearly fits better ({@link ScaleChoice}); around a season that is too long for them
 * ({@link LongSeason}). Bounds come from the widths of exponential smoothing, ARIMA and theta, times a factor by season and length,
 * since they leave out that their form was chosen, and from how far the members lie from each other ({@link PoolWidth}); on logarithms
 * where those fit clearly better. Of a very long series the end is taken. Members and factor were chosen by errors and interval scores (Gneiting and Raftery 2007, Journal of
 * the American Statistical Association 102) in the last horizon, and those before it, inside the training values of the series of four
 * competitions. See core/src/jmh/README.md.
 */
final class Automatic extends SeriesMethod {
    private static final int YEAR = 12;
    /** How many of the members give the widths. */
    private static final int WIDTHS = 3;
    /** At which length half of what short series without a season add to the factor is left. */
    private static final double HALF_LENGTH = 50;
    /** How many values are continued; those before, beyond fifty years of weeks, take time and say next to nothing of what comes. */
    private static final int LONGEST = 2600;

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
        int season = LongSeason.steps(period, series.length);
        if (season == 0) {
            return pooled(series, period, horizon);
        }
        Continuation around = ShrunkenSeason.around((rest, ahead) -> pooled(rest, 1, ahead), series, season, horizon);
        around.account().ratio("share of a season of " + season + " kept", ShrunkenSeason.share(series, season));
        return around;
    }

    /** The season of a long series is that of all its values; the rest is continued from the last ones. */
    private Continuation pooled(double[] series, int period, int horizon) {
        int n = series.length;
        if (n <= LONGEST) {
            return pool(series, period, horizon);
        }
        Continuation continuation = pool(Arrays.copyOfRange(series, n - LONGEST, n), period, horizon);
        continuation
                .account()
                .warning("The methods were fitted to the last (%s) of (%s) values.".formatted(LONGEST, n));
        return continuation;
    }

    private Continuation pool(double[] series, int period, int horizon) {
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
        List<Continuation> pool = new ArrayList<>(plain);
        pool.addAll(onLogs);
        double[] reach = PoolWidth.reach(series, points);
        PoolWidth width = new PoolWidth(widths.subList(0, WIDTHS), pool, points, factor, reach);
        return new Continuation(
                points,
                (h, probability) -> points[h] + width.at(h, probability),
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
        for (int i = 0; i < plain.size(); i++) {
            account.member(members.get(i).id(), weight, plain.get(i).account());
        }
        for (int i = 0; i < onLogs.size(); i++) {
            account.member(
                    new OnLogs(members.get(i)).id(), weight, onLogs.get(i).account());
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
            return 1 + 0.85 / (1 + square * square);
        }
        return period < YEAR ? 1.33 : 1.28;
    }
}
