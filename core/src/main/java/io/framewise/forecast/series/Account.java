package io.framewise.forecast.series;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.RejectedForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a method came to its forecast, on the scale on which it was fitted. Filled by the method that fits, read by
 * {@link SeriesMethod}; not safe for use by several threads.
 */
public final class Account {
    private final String form;
    private final Map<String, Double> ratios = new LinkedHashMap<>();
    private final Map<String, Double> quantities = new LinkedHashMap<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final List<Double> likelihood = new ArrayList<>();
    private final List<Double> fitted = new ArrayList<>();
    private final Map<String, Double> rejected = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * Starts an account.
     *
     * @param form the form, such as {@code ETS(M,Ad,M)}
     */
    public Account(String form) {
        this.form = form;
    }

    /** {@return the form} */
    public String form() {
        return form;
    }

    /**
     * Gives a parameter that does not depend on the unit of the series.
     *
     * @param name its name
     * @return its value, NaN when there is none of that name
     */
    public double ratio(String name) {
        return ratios.getOrDefault(name, Double.NaN);
    }

    /**
     * Gives a parameter in the unit of the series.
     *
     * @param name its name
     * @return its value, NaN when there is none of that name
     */
    public double quantity(String name) {
        return quantities.getOrDefault(name, Double.NaN);
    }

    /**
     * Adds a parameter that does not depend on the unit of the series.
     *
     * @param name its name
     * @param value its value
     * @return this account
     */
    public Account ratio(String name, double value) {
        ratios.put(name, value);
        return this;
    }

    /**
     * Adds a parameter in the unit of the series.
     *
     * @param name its name
     * @param value its value
     * @return this account
     */
    public Account quantity(String name, double value) {
        quantities.put(name, value);
        return this;
    }

    /**
     * Adds the weight of a member.
     *
     * @param member its identifier
     * @param weight its weight
     * @return this account
     */
    public Account weight(String member, double weight) {
        weights.put(member, weight);
        return this;
    }

    /**
     * Sets the logarithm of the likelihood.
     *
     * @param value the logarithm
     * @param parameters how many were estimated
     * @param values how many values the likelihood is of
     * @return this account
     */
    public Account likelihood(double value, int parameters, int values) {
        likelihood.clear();
        likelihood.addAll(List.of(value, (double) parameters, (double) values));
        return this;
    }

    /** {@return the corrected information criterion of Akaike; infinite for too few values, NaN without a likelihood} */
    public double aicc() {
        if (likelihood.isEmpty()) {
            return Double.NaN;
        }
        double k = likelihood.get(1);
        double room = likelihood.get(2) - k - 1;
        return room > 0 ? 2 * (k - likelihood.get(0)) + 2 * k * (k + 1) / room : Double.POSITIVE_INFINITY;
    }

    /**
     * Sets the one-step forecasts.
     *
     * @param values of the last values of the series
     * @return this account
     */
    public Account fitted(double[] values) {
        fitted.clear();
        for (double value : values) {
            fitted.add(value);
        }
        return this;
    }

    /**
     * Adds a form that was tried and not used.
     *
     * @param other the form
     * @param aicc its corrected information criterion of Akaike
     * @return this account
     */
    public Account rejected(String other, double aicc) {
        rejected.put(other, aicc);
        return this;
    }

    /**
     * Adds a warning.
     *
     * @param sentence for readers
     * @return this account
     */
    public Account warning(String sentence) {
        warnings.add(sentence);
        return this;
    }

    /** The account of a fit to logarithms: its parameters have no unit, and likelihoods are of another scale. */
    Account onLogs() {
        return transformed(" on logarithms", new BoxCox(0));
    }

    /** The account of a fit to powers: its parameters have no unit, and likelihoods are of another scale. */
    Account transformed(String addition, BoxCox power) {
        Account account = new Account(form + addition);
        account.ratios.putAll(ratios);
        account.ratios.putAll(quantities);
        account.weights.putAll(weights);
        account.warnings.addAll(warnings);
        fitted.forEach(value -> account.fitted.add(power.back(value)));
        return account;
    }

    /**
     * Writes what is in it into a forecast.
     *
     * @param forecast what to fill
     * @param scale what the series was divided by before the method saw it
     */
    void into(Forecast.Builder forecast, double scale) {
        forecast.form(form).putAllWeights(weights);
        keep(forecast, ratios, 1);
        keep(forecast, quantities, scale);
        if (!likelihood.isEmpty() && Double.isFinite(likelihood.get(0))) {
            double shift = likelihood.get(2) * StrictMath.log(scale);
            forecast.logLikelihood(likelihood.get(0) - shift);
            forecast.putAllCriteria(criteria(likelihood.get(0) - shift, likelihood.get(1), likelihood.get(2)));
            rejected.forEach((other, aicc) -> {
                RejectedForm.Builder entry = RejectedForm.builder().form(other).criterion("AICc");
                if (Double.isFinite(aicc)) {
                    entry.value(aicc + 2 * shift);
                }
                forecast.addRejectedForm(entry.build());
            });
        }
        double[] values = new double[fitted.size()];
        boolean finite = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = fitted.get(i) * scale;
            finite &= Double.isFinite(values[i]);
        }
        if (finite) {
            forecast.fitted(values);
        }
        warnings.forEach(forecast::addWarning);
    }

    private static void keep(Forecast.Builder forecast, Map<String, Double> all, double scale) {
        all.forEach((name, value) -> {
            if (Double.isFinite(value * scale)) {
                forecast.putParameter(name, value * scale);
            }
        });
    }

    private static Map<String, Double> criteria(double logLikelihood, double k, double n) {
        Map<String, Double> all = new LinkedHashMap<>();
        double aic = -2 * logLikelihood + 2 * k;
        all.put("AIC", aic);
        if (n - k - 1 > 0) {
            all.put("AICc", aic + 2 * k * (k + 1) / (n - k - 1));
        }
        all.put("BIC", -2 * logLikelihood + k * StrictMath.log(n));
        return all;
    }
}
