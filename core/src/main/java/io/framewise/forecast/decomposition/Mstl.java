package io.framewise.forecast.decomposition;

import java.util.Arrays;

/**
 * Decomposition with several seasons (Bandara, Hyndman and Bergmeir 2021, MSTL, arXiv 2107.13462): {@link Stl} takes out one season
 * after the other, shortest first, each from the series without the others, twice over; the span of the i-th season is 7 + 4 i.
 * The trend is that of the last decomposition. Immutable.
 */
public final class Mstl {
    private static final int ROUNDS = 2;
    private static final int LEAST_SPAN = 7;
    private static final int MORE_SPAN = 4;

    private final boolean robust;

    /** Makes the decomposition. */
    public Mstl() {
        this(false);
    }

    private Mstl(boolean robust) {
        this.robust = robust;
    }

    /** {@return the same, resistant to outliers} */
    public static Mstl robust() {
        return new Mstl(true);
    }

    /**
     * Decomposes a series.
     *
     * @param series at least two of the longest period, without absent values
     * @param periods steps in each season, each at least 2, at least one, no two the same
     * @return the parts
     */
    public Decomposition of(double[] series, int... periods) {
        int[] sorted = periods.clone();
        Arrays.sort(sorted);
        double[][] seasons = new double[sorted.length][series.length];
        double[] rest = series.clone();
        double[] trend = rest;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < sorted.length; i++) {
                for (int t = 0; t < rest.length; t++) {
                    rest[t] += seasons[i][t];
                }
                Stl stl = Stl.changing(LEAST_SPAN + MORE_SPAN * (i + 1));
                Decomposition parts = (robust ? stl.robust() : stl).of(rest, sorted[i]);
                seasons[i] = parts.season(0);
                trend = parts.trend();
                for (int t = 0; t < rest.length; t++) {
                    rest[t] -= seasons[i][t];
                }
            }
        }
        return new Decomposition(series, trend, sorted, seasons);
    }
}
