package io.framewise.forecast.ces;

import io.framewise.forecast.season.ShrunkenSeason;
import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.List;

/**
 * Complex exponential smoothing by the form of the least AICc, without a season, or with a simple, partial or full one (Svetunkov,
 * Kourentzes and Ord 2022, Complex exponential smoothing, Naval Research Logistics 69). Seasonal forms are tried up to a period of
 * 24 in series of two periods and more. Deviations from the response to a single error. Linear in values for each step of the
 * search.
 */
public final class Ces extends SeriesMethod {
    private static final int LONGEST_PERIOD = 24;
    private static final String[] NAMES = {"alpha0", "alpha1", "beta0", "beta1"};

    private final boolean adjusted;

    /** Makes the method that chooses among all forms. */
    public Ces() {
        this("ces", "Complex exponential smoothing", false);
    }

    private Ces(String id, String title, boolean adjusted) {
        super(
                id,
                title,
                "Svetunkov, Kourentzes and Ord (2022), Complex exponential smoothing, Naval Research Logistics 69");
        this.adjusted = adjusted;
    }

    /** {@return the form without a season, on the seasonally adjusted series} */
    public static Ces adjusted() {
        return new Ces("ces-adjusted", "Complex exponential smoothing, seasonally adjusted", true);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        if (adjusted) {
            return ShrunkenSeason.around(
                    (plain, steps) -> continued(CesFit.of(CesForm.NONE, plain, period), List.of(), plain.length, steps),
                    series,
                    period,
                    horizon);
        }
        CesFit best = CesFit.of(CesForm.NONE, series, period);
        List<CesFit> others = new ArrayList<>();
        boolean tried = period > 1 && period <= LONGEST_PERIOD && series.length >= 2 * period;
        for (CesForm form : tried ? CesForm.values() : new CesForm[0]) {
            if (form != CesForm.NONE) {
                CesFit fit = CesFit.of(form, series, period);
                boolean better = fit.aicc() < best.aicc();
                others.add(better ? best : fit);
                best = better ? fit : best;
            }
        }
        return continued(best, others, series.length, horizon);
    }

    private static Continuation continued(CesFit fit, List<CesFit> others, int n, int horizon) {
        double[] errors = new double[n];
        CesState state = fit.last(errors);
        double[] smoothing = fit.smoothing();
        Account account = new Account(fit.form().toString())
                .likelihood(fit.logLikelihood(), fit.parameters(), n)
                .quantity("level", state.level(0))
                .quantity("potential", state.potential(0));
        for (int i = 0; i < smoothing.length; i++) {
            account.ratio(fit.form() == CesForm.PARTIAL && i == 2 ? "beta" : NAMES[i], smoothing[i]);
        }
        double squares = 0;
        for (double e : errors) {
            squares += e * e;
        }
        double sigma = StrictMath.sqrt(squares / Math.max(1, n - fit.parameters() + 1));
        account.quantity("sigma", sigma);
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        CesState shock = new CesState(fit.form(), fit.period());
        shock.update(n - 1, 1, smoothing);
        double sum = 1;
        for (int h = 0; h < horizon; h++) {
            points[h] = state.forecast(n + h);
            state.update(n + h, 0, smoothing);
            deviations[h] = sigma * StrictMath.sqrt(sum);
            double response = shock.forecast(n + h);
            shock.update(n + h, 0, smoothing);
            sum += response * response;
        }
        for (CesFit other : others) {
            account.rejected(other.form().toString(), other.aicc());
        }
        return new Continuation(points, Quantiles.normal(points, deviations), account);
    }
}
