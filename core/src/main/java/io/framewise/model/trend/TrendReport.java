package io.framewise.model.trend;

import io.framewise.meta.ModelStyle;
import io.framewise.model.criterion.MetricDefinition;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The trends of frameworks in one metric, and the frameworks head to head. */
@Value.Immutable
@ModelStyle
public interface TrendReport {
    /** {@return what is counted} */
    MetricDefinition metric();

    /** {@return only what was known on this day counts} */
    LocalDate asOf();

    /** {@return how many months ahead} */
    int horizon();

    /** {@return one for each framework of which the series is known, in the order of the request; none without forecasts} */
    List<Trend> trends();

    /** {@return each pair of them that was counted in the same months, in the order of the request} */
    List<HeadToHead> pairs();

    /** {@return the share of each and the probability of being first, where all were counted together; none without forecasts} */
    List<FirstPlace> firsts();

    /** {@return when each pair changes places, where all were counted together; none without forecasts} */
    List<OvertakingTime> overtakings();

    /** {@return what could not be answered, and why, as sentences} */
    List<String> notes();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrendReport}; not safe for use by several threads. */
    final class Builder extends ImmutableTrendReport.Builder {
        Builder() {}
    }
}
