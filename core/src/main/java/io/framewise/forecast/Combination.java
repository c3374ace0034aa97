package io.framewise.forecast;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mean or the median of several methods, for each step (Petropoulos and Svetunkov 2020, A simple combination of univariate
 * models, International Journal of Forecasting 36, for the median; Makridakis and Winkler 1983, Management Science 29, for the
 * mean). Distances of quantiles from the point are the means of those of the members.
 */
public final class Combination extends SeriesMethod {
    private final List<SeriesMethod> members;
    private final boolean median;

    private Combination(String id, String title, String reference, List<SeriesMethod> members, boolean median) {
        super(id, title, reference);
        this.members = List.copyOf(members);
        this.median = median;
    }

    /**
     * Makes a mean.
     *
     * @param id the identifier
     * @param members at least one
     * @return the combination
     */
    public static Combination mean(String id, List<SeriesMethod> members) {
        String reference = "Makridakis and Winkler (1983), Averages of forecasts, Management Science 29";
        return new Combination(id, "Mean of " + members.size() + " methods", reference, members, false);
    }

    /**
     * Makes a median.
     *
     * @param id the identifier
     * @param members at least one
     * @return the combination
     */
    public static Combination median(String id, List<SeriesMethod> members) {
        String reference = "Petropoulos and Svetunkov (2020), A simple combination of univariate models, "
                + "International Journal of Forecasting 36";
        return new Combination(id, "Median of " + members.size() + " methods", reference, members, true);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        List<Continuation> parts = new ArrayList<>();
        Account account = new Account(id());
        for (SeriesMethod member : members) {
            Continuation part = member.continued(series, period, horizon);
            parts.add(part);
            account.member(member.id(), 1.0 / members.size(), part.account());
        }
        double[] points = points(parts, horizon);
        return new Continuation(points, (h, probability) -> points[h] + distance(parts, h, probability), account);
    }

    private double[] points(List<Continuation> parts, int horizon) {
        double[] points = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double[] values = new double[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).points()[h];
            }
            points[h] = median ? median(values) : mean(values);
        }
        return points;
    }

    private static double distance(List<Continuation> parts, int h, double probability) {
        double sum = 0;
        for (Continuation part : parts) {
            sum += part.quantiles().at(h, probability) - part.points()[h];
        }
        return sum / parts.size();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The middle value, or the mean of the two middle ones. */
    static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
