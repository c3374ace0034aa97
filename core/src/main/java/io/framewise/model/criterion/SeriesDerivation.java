package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.MetricId;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A statistic of a series of observations. */
@Value.Immutable
@ModelStyle
public non-sealed interface SeriesDerivation extends Derivation {
    /** {@return the metric of the series} */
    MetricId series();

    /** {@return what is taken from it} */
    SeriesStatistic statistic();

    /** {@return the length of the window, where the statistic has one} */
    Optional<Period> window();

    /** {@return a series of the same metric less what dependants cause; the quantity then lies between the two} */
    Optional<MetricId> net();

    /** {@return the market's ratio from one period to the next, taken off a growth} */
    Optional<MetricId> market();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeriesDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableSeriesDerivation.Builder {
        Builder() {}
    }
}
