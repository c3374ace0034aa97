package io.framewise.model.forecast;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A series as it was counted, the same repaired for changes of counting, and its explained continuation. */
@Value.Immutable
@ModelStyle
public interface SeriesForecast {
    /** {@return the values as counted, NaN where absent} */
    TimeSeries counted();

    /** {@return what was continued; the changes stand in {@link Forecast#changes()}} */
    TimeSeries repaired();

    /** {@return the forecast, with its back-test and the strongest reason not to believe it} */
    Forecast forecast();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeriesForecast}; not safe for use by several threads. */
    final class Builder extends ImmutableSeriesForecast.Builder {
        Builder() {}
    }
}
