package io.framewise.model.trend;

import io.framewise.meta.ModelStyle;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The past and the forecast of one series of one framework. */
@Value.Immutable
@ModelStyle
public interface Trend {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return its name for readers} */
    String title();

    /** {@return the monthly values as counted, NaN where absent} */
    TimeSeries counted();

    /** {@return the same, repaired for known changes of counting; this is what was continued} */
    TimeSeries repaired();

    /** {@return what was repaired, as sentences} */
    List<String> repairs();

    /** {@return the growth of the last year inside one way of counting; empty where no such window exists} */
    Optional<Growth> growth();

    /** {@return the forecast, with its back-test and the strongest reason not to believe it} */
    Forecast forecast();

    /** {@return where the values come from} */
    List<SourceId> sources();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trend}; not safe for use by several threads. */
    final class Builder extends ImmutableTrend.Builder {
        Builder() {}
    }
}
