package io.framewise.forecast;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mean of several methods with weights that fall with the squares of their absolute errors at the last three origins inside the
 * series (Bates and Granger 1969, Operational Research Quarterly 20), brought 70 % of the way to equal ones, since estimated weights
 * seldom last (Diebold and Pauly 1990, International Journal of Forecasting 6). Too short a series has equal weights.
 */
public final class WeightedCombination extends SeriesMethod {
    private static final int ORIGINS = 3;
    private static final int FEWEST = 8;
    private static final double EQUAL = 0.7;

    private final List<SeriesMethod> members;

    /**
     * Makes a mean.
     *
     * @param id the identifier
     * @param members at least one
     */
    public WeightedCombination(String id, List<SeriesMethod> members) {
        super(
                id,
                "Mean of " + members.size() + " methods by their errors",
                "Diebold and Pauly (1990), The use of prior information in forecast combination, "
                        + "International Journal of Forecasting 6");
        this.members = List.copyOf(members);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double[] weights = weights(series, period, horizon);
        Account account = new Account(id());
        List<Continuation> parts = new ArrayList<>();
        double[] points = new double[horizon];
        for (int i = 0; i < weights.length; i++) {
            Continuation part = members.get(i).continued(series, period, horizon);
            parts.add(part);
            account.member(members.get(i).id(), weights[i], part.account());
            for (int h = 0; h < horizon; h++) {
                points[h] += weights[i] * part.points()[h];
            }
        }
        return new Continuation(
                points,
                (h, probability) -> {
                    double sum = points[h];
                    for (int i = 0; i < weights.length; i++) {
                        Continuation part = parts.get(i);
                        sum += weights[i] * (part.quantiles().at(h, probability) - part.points()[h]);
                    }
                    return sum;
                },
                account);
    }

    private double[] weights(double[] series, int period, int horizon) {
        int n = series.length;
        int ahead = Math.max(1, Math.min(horizon, n / 6));
        double[] errors = new double[members.size()];
        int origins = 0;
        for (int size = n - ahead; origins < ORIGINS && size >= Math.max(FEWEST, 2 * period); size -= ahead) {
            double[] known = Arrays.copyOf(series, size);
            for (int i = 0; i < errors.length; i++) {
                double[] points = members.get(i).continued(known, period, ahead).points();
                for (int h = 0; h < ahead; h++) {
                    errors[i] += Math.abs(points[h] - series[size + h]);
                }
            }
            origins++;
        }
        return shrunk(errors, origins);
    }

    private static double[] shrunk(double[] errors, int origins) {
        int k = errors.length;
        double[] weights = new double[k];
        double least = Double.POSITIVE_INFINITY;
        for (double error : errors) {
            least = Math.min(least, error);
        }
        double sum = 0;
        for (int i = 0; i < k; i++) {
            double ratio = errors[i] > 0 ? least / errors[i] : 1;
            weights[i] = ratio * ratio;
            sum += weights[i];
        }
        for (int i = 0; i < k; i++) {
            weights[i] = origins > 0 && sum > 0 ? EQUAL / k + (1 - EQUAL) * weights[i] / sum : 1.0 / k;
        }
        return weights;
    }
}
