package io.framewise.forecast;

import io.framewise.forecast.arima.Arima;
import io.framewise.forecast.ces.Ces;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.forecast.theta.DynamicTheta;
import io.framewise.forecast.theta.Theta;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.List;

/**
 * The automatic forecast: the median of exponential smoothing, ARIMA, the classical and the dynamic theta method and complex
 * exponential smoothing (after Petropoulos and Svetunkov 2020, International Journal of Forecasting 36). Half-widths are the means of those of exponential
 * smoothing, ARIMA and theta, which leave out that the form was chosen, times a factor by season and length. Members and factors
 * are those of the least errors and interval scores (Gneiting and Raftery 2007, Journal of the American Statistical Association
 * 102) in the last horizon inside the training values of 1,624 series of four competitions; nothing was taken from the values
 * that their competitors had to forecast. See core/src/jmh/README.md.
 */
final class Automatic extends SeriesMethod {
    private static final int LONG = 60;
    private static final int YEAR = 12;
    /** How many of the members give the widths. */
    private static final int WIDTHS = 3;

    private final List<SeriesMethod> members;

    Automatic() {
        super(
                "auto",
                "Automatic",
                "Petropoulos and Svetunkov (2020), A simple combination of univariate models, "
                        + "International Journal of Forecasting 36");
        // The first three give the widths.
        members = List.of(new Ets(), Arima.conditional(), new Theta(), DynamicTheta.dynamic(), new Ces());
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        List<Continuation> parts = new ArrayList<>();
        Account account = new Account("median of " + members.size() + " methods");
        for (SeriesMethod member : members) {
            Continuation part = member.continued(series, period, horizon);
            parts.add(part);
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
        double factor = factor(period, series.length);
        account.ratio("interval factor", factor);
        return new Continuation(
                points, (h, probability) -> points[h] + factor * distance(parts, h, probability), account);
    }

    private static double factor(int period, int size) {
        if (period == 1) {
            return size < LONG ? 1.95 : 0.95;
        }
        return period < YEAR ? 1.4 : 1.35;
    }

    private static double distance(List<Continuation> parts, int h, double probability) {
        double sum = 0;
        for (Continuation part : parts.subList(0, WIDTHS)) {
            double distance = part.quantiles().at(h, probability) - part.points()[h];
            sum += Double.isFinite(distance) ? distance : 0;
        }
        return sum / WIDTHS;
    }
}
