package io.framewise.forecast.series;

import io.framewise.model.forecast.Forecast;
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
    private final List<AccountMember> members = new ArrayList<>();
    private final List<Double> fitted = new ArrayList<>();
    private final Map<String, Double> rejected = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    /** The logarithm of the likelihood, how many parameters were estimated, and of how many of the last values it is. */
    private final double[] likelihood = {Double.NaN, 0, 0};

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
     * Adds a member of a combination.
     *
     * @param id the identifier of the method
     * @param weight its share
     * @param account how it came to its part
     * @return this account
     */
    public Account member(String id, double weight, Account account) {
        members.add(new AccountMember(id, weight, account));
        return this;
    }

    /**
     * Sets the logarithm of the likelihood.
     *
     * @param value the logarithm
     * @param parameters how many were estimated
     * @param size how many of the last values the likelihood is of
     * @return this account
     */
    public Account likelihood(double value, int parameters, int size) {
        likelihood[0] = value;
        likelihood[1] = parameters;
        likelihood[2] = size;
        return this;
    }

    /** {@return the corrected information criterion of Akaike; infinite for too few values, NaN without a likelihood} */
    public double aicc() {
        double k = estimated();
        double room = values() - k - 1;
        return Double.isNaN(logLikelihood()) || room > 0
                ? 2 * (k - logLikelihood()) + 2 * k * (k + 1) / room
                : Double.POSITIVE_INFINITY;
    }

    /**
     * Sets the one-step forecasts.
     *
     * @param steps those of the last values of the series
     * @return this account
     */
    public Account fitted(double[] steps) {
        fitted.clear();
        for (double value : steps) {
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

    /**
     * Brings likelihoods to the scale of a series that was transformed value by value before the fit: the logarithm of the
     * derivative is added to that of a density (Box and Cox 1964, Journal of the Royal Statistical Society B 26).
     *
     * @param logSlopes the logarithm of the derivative of the transformation at each value of the series, NaN where one is absent
     * @return this account
     */
    public Account before(double[] logSlopes) {
        members.forEach(member -> member.account().before(logSlopes));
        double shift = sumOfLast(logSlopes, values());
        likelihood[0] += shift;
        rejected.replaceAll((other, aicc) -> aicc - 2 * shift);
        return this;
    }

    private static double sumOfLast(double[] all, int count) {
        double sum = 0;
        int left = count;
        for (int t = all.length - 1; t >= 0 && left > 0; t--) {
            if (!Double.isNaN(all[t])) {
                sum += all[t];
                left--;
            }
        }
        return sum;
    }

    /**
     * The account of a fit to logarithms or powers, with the likelihood of the series. Parameters in the unit of the series are of the
     * transformed series, divided by the parameter {@code unit} before it was transformed.
     *
     * @param addition what to add to the form
     * @param power the transformation
     * @param logs the logarithms of the series
     */
    Account transformed(String addition, BoxCox power, double[] logs) {
        Account account = new Account(form + addition).likelihood(logLikelihood(), estimated(), values());
        account.ratios.putAll(ratios);
        account.ratios.putAll(quantities);
        if (!quantities.isEmpty()) {
            account.quantity("unit", 1);
        }
        account.members.addAll(members);
        account.rejected.putAll(rejected);
        account.warnings.addAll(warnings);
        fitted.forEach(value -> account.fitted.add(power.back(value)));
        double[] logSlopes = logs.clone();
        for (int t = 0; t < logs.length; t++) {
            logSlopes[t] *= power.lambda() - 1;
        }
        return account.before(logSlopes);
    }

    /**
     * Writes what is in it into a forecast.
     *
     * @param forecast what to fill
     * @param id the identifier of the method
     * @param scale what the series was divided by before the method saw it
     */
    void into(Forecast.Builder forecast, String id, double scale) {
        forecast.from(new AccountMember(id, 1, this).told(scale));
        members.forEach(member -> forecast.addMember(member.told(scale)));
        double[] steps = new double[fitted.size()];
        boolean finite = true;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = fitted.get(i) * scale;
            finite &= Double.isFinite(steps[i]);
        }
        if (finite) {
            forecast.fitted(steps);
        }
    }

    Map<String, Double> ratios() {
        return ratios;
    }

    Map<String, Double> quantities() {
        return quantities;
    }

    Map<String, Double> rejected() {
        return rejected;
    }

    List<String> warnings() {
        return warnings;
    }

    /** {@return the logarithm of the likelihood, NaN without one} */
    double logLikelihood() {
        return likelihood[0];
    }

    int estimated() {
        return (int) likelihood[1];
    }

    int values() {
        return (int) likelihood[2];
    }
}
