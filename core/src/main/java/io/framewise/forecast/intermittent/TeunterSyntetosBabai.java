package io.framewise.forecast.intermittent;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import java.util.Arrays;

/**
 * The probability of a demand, smoothed at every step, times its size, smoothed at every demand (Teunter, Syntetos and Babai
 * 2011, European Journal of Operational Research 214): the forecast falls when demand dies out. Both parameters leave the least
 * squared one-step errors among 0.05 to 0.3. Linear in values.
 */
public final class TeunterSyntetosBabai extends SeriesMethod {
    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3};

    /** Makes the method. */
    public TeunterSyntetosBabai() {
        super(
                "tsb",
                "Teunter-Syntetos-Babai",
                "Teunter, Syntetos and Babai (2011), Intermittent demand: linking forecasting to inventory obsolescence, "
                        + "European Journal of Operational Research 214");
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        double[] best = {Double.POSITIVE_INFINITY, SHARES[0], SHARES[0], 0, 0};
        for (double alpha : SHARES) {
            for (double beta : SHARES) {
                double[] other = run(series, alpha, beta, new double[series.length]);
                best = other[0] < best[0] ? other : best;
            }
        }
        double[] fitted = new double[series.length];
        run(series, best[1], best[2], fitted);
        double[] points = new double[horizon];
        Arrays.fill(points, best[3] * best[4]);
        Account account = new Account("tsb")
                .ratio("alpha", best[1])
                .ratio("beta", best[2])
                .ratio("probability", best[3])
                .quantity("size", best[4])
                .fitted(fitted);
        return new Continuation(points, DemandQuantiles.of(series, best[3], best[4]), account);
    }

    /** The squared errors, both parameters, and the probability and size after the last value. */
    private static double[] run(double[] series, double alpha, double beta, double[] fitted) {
        int count = 0;
        double size = 0;
        for (double value : series) {
            size = count == 0 && value != 0 ? value : size;
            count += value == 0 ? 0 : 1;
        }
        double probability = (double) count / series.length;
        double squares = 0;
        for (int t = 0; t < series.length; t++) {
            fitted[t] = probability * size;
            squares += (series[t] - fitted[t]) * (series[t] - fitted[t]);
            boolean demand = series[t] != 0;
            probability += beta * ((demand ? 1 : 0) - probability);
            size += demand ? alpha * (series[t] - size) : 0;
        }
        return new double[] {squares, alpha, beta, probability, size};
    }
}
