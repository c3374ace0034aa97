package io.framewise.forecast.smoothing;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.spi.Capabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Exponential smoothing by the form of the least AICc (Hyndman, Koehler, Ord and Snyder 2008, Forecasting with Exponential
 * Smoothing; Hyndman, Koehler, Snyder and Grose 2002, International Journal of Forecasting 18). Seasonal forms are tried up
 * to a period of 24, in series longer than a period; forms that multiply only where all values are positive. Absent values
 * update no state. Linear in values for each step of the search.
 */
public final class Ets extends SeriesMethod {
    private static final int LONGEST_PERIOD = 24;

    private final List<EtsForm> forms;
    private final boolean multiplicativeTrend;
    private final boolean seasons;

    /** Makes the method that chooses among the usual forms, those with a multiplicative trend left out. */
    public Ets() {
        this("ets", "Exponential smoothing", List.of(), false, true);
    }

    private Ets(String id, String title, List<EtsForm> forms, boolean multiplicativeTrend, boolean seasons) {
        super(id, title, "Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, Springer");
        this.forms = forms;
        this.multiplicativeTrend = multiplicativeTrend;
        this.seasons = seasons;
    }

    /** {@return the method that chooses among the usual forms without a season} */
    public static Ets plain() {
        return new Ets("ets", "Exponential smoothing", List.of(), false, false);
    }

    /**
     * Makes the method of one form.
     *
     * @param form error, trend and season, such as {@code MAdM}
     * @return the method
     */
    public static Ets fixed(String form) {
        return new Ets(
                "ets-" + form.toLowerCase(Locale.ROOT),
                "Exponential smoothing " + form,
                List.of(EtsForm.of(form)),
                false,
                true);
    }

    /** {@return the method that tries forms with a multiplicative trend, too} */
    public static Ets withMultiplicativeTrend() {
        return new Ets("ets-wide", "Exponential smoothing, all stable forms", List.of(), true, true);
    }

    /** {@return simple exponential smoothing, for series without a season} */
    public static Ets simple() {
        return new Ets("ses", "Simple exponential smoothing", List.of(EtsForm.of("ANN")), false, true);
    }

    /** {@return the linear trend of Holt, for series without a season} */
    public static Ets holt() {
        return new Ets("holt", "Holt's linear trend", List.of(EtsForm.of("AAN")), false, true);
    }

    /** {@return the damped trend of Gardner and McKenzie, for series without a season} */
    public static Ets damped() {
        return new Ets("damped", "Damped trend", List.of(EtsForm.of("AAdN")), false, true);
    }

    @Override
    public Capabilities capabilities() {
        Capabilities.Builder all = Capabilities.builder().missingValues(true);
        boolean seasonal = forms.isEmpty() ? seasons : forms.get(0).season() != Part.NONE;
        boolean positive = !forms.isEmpty() && forms.get(0).needsPositive();
        return all.seasonal(seasonal).needsPositive(positive).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        EtsFit best = null;
        List<EtsFit> others = new ArrayList<>();
        for (EtsForm form : forms.isEmpty() ? candidates(series, period) : forms) {
            EtsFit fit = EtsFit.of(form, series, period);
            if (best == null || fit.aicc() < best.aicc()) {
                if (best != null) {
                    others.add(best);
                }
                best = fit;
            } else {
                others.add(fit);
            }
        }
        return continued(Objects.requireNonNull(best), others, horizon);
    }

    private List<EtsForm> candidates(double[] series, int period) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : series) {
            least = value < least ? value : least;
        }
        boolean seasonal = seasons && period > 1 && period <= LONGEST_PERIOD && series.length > period;
        // In the scaled series; values that small beside others make ratios meaningless.
        return EtsForm.candidates(least > 1e-6, seasonal, multiplicativeTrend);
    }

    private static Continuation continued(EtsFit fit, List<EtsFit> others, int horizon) {
        EtsForm form = fit.form();
        EtsForecast forecast = new EtsForecast(fit, horizon);
        Account account = new Account(form.toString())
                .likelihood(fit.logLikelihood(), fit.parameters(), fit.values())
                .fitted(fit.recursion().forecasts())
                .ratio("alpha", fit.alpha());
        if (form.trend() != Part.NONE) {
            account.ratio("beta", fit.beta());
        }
        if (form.season() != Part.NONE) {
            account.ratio("gamma", fit.gamma());
        }
        if (form.damped()) {
            account.ratio("phi", fit.phi());
        }
        account.quantity("l", fit.firstLevel());
        if (form.trend() == Part.ADDITIVE) {
            account.quantity("b", fit.firstSlope());
        } else if (form.trend() == Part.MULTIPLICATIVE) {
            account.ratio("b", fit.firstSlope());
        }
        double sigma = StrictMath.sqrt(fit.variance());
        if (form.error() == Part.ADDITIVE) {
            account.quantity("sigma", sigma);
        } else {
            account.ratio("sigma", sigma);
        }
        for (EtsFit other : others) {
            account.rejected(other.form().toString(), other.aicc());
        }
        return new Continuation(forecast.points(), forecast.quantiles(), account);
    }
}
