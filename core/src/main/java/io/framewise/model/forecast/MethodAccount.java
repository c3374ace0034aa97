package io.framewise.model.forecast;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What a method says of how it came to its forecast, alone ({@link Forecast}) or in a combination ({@link ForecastMember}). */
public interface MethodAccount {
    /** {@return the identifier of the method} */
    String method();

    /** {@return the form that was used, such as {@code ETS(M,Ad,M)}; the identifier of the method unless it has forms} */
    @Value.Default
    default String form() {
        return method();
    }

    /** {@return the estimated parameters by name, in the order in which the method's paper has them} */
    Map<String, Double> parameters();

    /**
     * {@return the logarithm of the likelihood of the series, for methods that have one; a fit to logarithms or powers has the
     * density of the series, too}
     */
    OptionalDouble logLikelihood();

    /** {@return criteria such as {@code AICc}, by name, less being better; comparable only within one method} */
    Map<String, Double> criteria();

    /** {@return what was tried and not used} */
    List<RejectedForm> rejectedForms();

    /** {@return sentences for readers} */
    List<String> warnings();
}
