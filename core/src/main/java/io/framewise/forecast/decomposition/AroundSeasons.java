package io.framewise.forecast.decomposition;

import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;

/**
 * A method that knows no season, applied to the series without the seasons that {@link Mstl} or {@link Stl} finds; the seasons are
 * continued by their last turns and put back (Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, section 5.7).
 * Besides the season of the series, a year of weeks is looked for in hours, and a year in days, where the series holds two. A
 * series of fewer than two periods is continued without a season.
 */
public final class AroundSeasons extends SeriesMethod {
    private static final int[] HOURS = {24, 168};
    private static final int[] DAYS = {7, 365};

    private final SeriesMethod method;
    private final boolean several;
    private final boolean robust;

    private AroundSeasons(
            String id, String title, String reference, SeriesMethod method, boolean several, boolean robust) {
        super(id, title, reference);
        this.method = method;
        this.several = several;
        this.robust = robust;
    }

    /**
     * Continues a series around one season.
     *
     * @param method the method that knows no season
     * @param robust whether outliers are kept out of trend and season
     * @return the method
     */
    public static AroundSeasons stl(SeriesMethod method, boolean robust) {
        return new AroundSeasons(
                (robust ? "stl-robust-" : "stl-") + method.id(),
                method.title() + (robust ? " around a robust STL season" : " around an STL season"),
                "Cleveland et al. (1990), STL: a seasonal-trend decomposition procedure based on loess, "
                        + "Journal of Official Statistics 6",
                method,
                false,
                robust);
    }

    /**
     * Continues a series around one or more seasons.
     *
     * @param method the method that knows no season
     * @return the method
     */
    public static AroundSeasons mstl(SeriesMethod method) {
        return new AroundSeasons(
                "mstl-" + method.id(),
                method.title() + " around MSTL seasons",
                "Bandara, Hyndman and Bergmeir (2021), MSTL: a seasonal-trend decomposition algorithm, arXiv 2107.13462",
                method,
                true,
                false);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder()
                .from(method.capabilities())
                .seasonal(true)
                .missingValues(false)
                .build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        if (period < 2 || series.length < 2 * period) {
            return method.continued(series, 1, horizon);
        }
        Decomposition parts = several
                ? new Mstl().of(series, periods(period, series.length))
                : (robust ? Stl.periodic().robust() : Stl.periodic()).of(series, period);
        Continuation plain = method.continued(parts.adjusted(), 1, horizon);
        double[] points = plain.points().clone();
        for (int h = 0; h < horizon; h++) {
            points[h] += parts.seasonAhead(h);
        }
        for (int i = 0; i < parts.periods().length; i++) {
            plain.account().ratio("season strength " + parts.periods()[i], parts.strength(i));
        }
        return new Continuation(
                points,
                (h, probability) -> plain.quantiles().at(h, probability) + parts.seasonAhead(h),
                plain.account());
    }

    private static int[] periods(int period, int size) {
        for (int[] two : new int[][] {HOURS, DAYS}) {
            if (period == two[0] && size >= 2 * two[1]) {
                return two.clone();
            }
        }
        return new int[] {period};
    }
}
