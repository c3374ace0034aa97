package io.framewise.model.forecast;

import io.framewise.meta.ModelStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How one method did at the last origins of a series, knowing only what came before each. Scores are means over all origins and
 * steps ahead with a value; all are absent when the method refused the series. Scaled scores are absent for a series that never
 * changed.
 */
@Value.Immutable
@ModelStyle
public interface MethodScore {
    /** {@return the identifier of the method} */
    String method();

    /** {@return the symmetric absolute percentage error, from 0 to 200} */
    OptionalDouble smape();

    /** {@return the absolute error divided by the mean absolute seasonal change up to the origin} */
    OptionalDouble mase();

    /** {@return the absolute error divided by that of the seasonally adjusted naive method} */
    OptionalDouble relative();

    /** {@return how often the interval of each level held} */
    List<AchievedCoverage> coverages();

    /** {@return the interval score of the highest level, scaled as the absolute error} */
    OptionalDouble msis();

    /** {@return how many origins counted} */
    int origins();

    /** {@return how many values were compared} */
    int values();

    /** {@return why the method cannot continue this series, where it cannot} */
    Optional<String> refusal();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MethodScore}; not safe for use by several threads. */
    final class Builder extends ImmutableMethodScore.Builder {
        Builder() {}
    }
}
