package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The continuation of a series, with everything a reader must know about it: how it was found, what was tried beside it,
 * how well its intervals held, and what speaks against it. All numbers are finite.
 */
@Value.Immutable
@ModelStyle
public interface Forecast extends MethodAccount {
    /** {@return the points, nearest step first} */
    double[] points();

    /** {@return the intervals by ascending level, each inside the next} */
    List<PredictionInterval> intervals();

    /** {@return the members of a combination, each with its weight and how it came to its part; empty for other methods} */
    List<ForecastMember> members();

    /** {@return the one-step forecasts of the last values of the series; empty for methods that have none} */
    @Value.Default
    default double[] fitted() {
        return new double[0];
    }

    /** {@return what was changed in the series before it was continued, as sentences} */
    List<String> changes();

    /** {@return how often intervals held in a back-test inside the series; empty where there was none} */
    List<AchievedCoverage> coverages();

    /** {@return the strongest reason not to believe it} */
    Optional<String> doubt();

    /** {@return the weights of the members of a combination, by their identifiers} */
    default Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        members().forEach(member -> weights.merge(member.method(), member.weight(), Double::sum));
        return Collections.unmodifiableMap(weights);
    }

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
        FiniteFigures.check(this);
        FiniteFigures.check(this, "point", points());
        FiniteFigures.check(this, "fitted value", fitted());
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

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Forecast}; not safe for use by several threads. */
    final class Builder extends ImmutableForecast.Builder {
        Builder() {}
    }
}
