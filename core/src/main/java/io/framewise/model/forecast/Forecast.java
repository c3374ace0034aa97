package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The continuation of a series, with everything a reader must know about it: how it was found, what was tried beside it,
 * how well its intervals held, and what speaks against it. All numbers are finite.
 */
@Value.Immutable
@ModelStyle
public interface Forecast {
    /** {@return the identifier of the method} */
    String method();

    /** {@return the form that was used, such as {@code ETS(M,Ad,M)}; the identifier of the method unless it has forms} */
    @Value.Default
    default String form() {
        return method();
    }

    /** {@return the points, nearest step first} */
    double[] points();

    /** {@return the intervals by ascending level, each inside the next} */
    List<PredictionInterval> intervals();

    /** {@return the estimated parameters by name, in the order in which the method's paper has them} */
    Map<String, Double> parameters();

    /** {@return the weights of the members of a combination, by their identifiers} */
    Map<String, Double> weights();

    /** {@return the logarithm of the likelihood, for methods that have one} */
    OptionalDouble logLikelihood();

    /** {@return criteria such as {@code AICc}, by name, less being better; comparable only within one method} */
    Map<String, Double> criteria();

    /** {@return the one-step forecasts of the last values of the series; empty for methods that have none} */
    @Value.Default
    default double[] fitted() {
        return new double[0];
    }

    /** {@return what was tried and not used} */
    List<RejectedForm> rejectedForms();

    /** {@return what was changed in the series before it was continued, as sentences} */
    List<String> changes();

    /** {@return how often intervals held in a back-test inside the series; empty where there was none} */
    List<AchievedCoverage> coverages();

    /** {@return sentences for readers} */
    List<String> warnings();

    /** {@return the strongest reason not to believe it} */
    Optional<String> doubt();

    /**
     * Gives the interval of a level.
     *
     * @param level in percent
     * @return the interval, where it was asked for
     */
    default Optional<PredictionInterval> interval(double level) {
        return intervals().stream()
                .filter(interval -> interval.level() == level)
                .findFirst();
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        finite("point", points());
        finite("fitted value", fitted());
        logLikelihood().ifPresent(value -> finite("log-likelihood", value));
        parameters().forEach((name, value) -> finite("parameter " + name, value));
        weights().forEach((name, value) -> finite("weight of " + name, value));
        criteria().forEach((name, value) -> finite("criterion " + name, value));
        for (int i = 0; i < intervals().size(); i++) {
            PredictionInterval outer = intervals().get(i);
            if (outer.lower().length != points().length) {
                throw new InvalidModelException("The (%s) %% interval must have (%s) steps, as there are points."
                        .formatted(outer.level(), points().length));
            }
            if (i > 0 && !intervals().get(i - 1).inside(outer)) {
                throw new InvalidModelException("The (%s) %% interval must lie inside the (%s) %% interval."
                        .formatted(intervals().get(i - 1).level(), outer.level()));
            }
        }
    }

    private void finite(String what, double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new InvalidModelException(
                        "The %s (%s) of method (%s) must be finite.".formatted(what, number, method()));
            }
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Forecast}; not safe for use by several threads. */
    final class Builder extends ImmutableForecast.Builder {
        Builder() {}
    }
}
