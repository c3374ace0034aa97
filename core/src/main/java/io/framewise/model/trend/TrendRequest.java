package io.framewise.model.trend;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is asked of the trends of frameworks. */
@Value.Immutable
@ModelStyle
public interface TrendRequest {
    /** {@return the frameworks, at least one} */
    List<FrameworkId> frameworks();

    /** {@return the metric of the series; unless given, that of the first criterion that is the growth of a series} */
    Optional<MetricId> metric();

    /** {@return how many months ahead, from 1 to 60} */
    @Value.Default
    default int horizon() {
        return 12;
    }

    /** {@return only what was known on this day counts; unless given, that of the newest observation} */
    Optional<LocalDate> asOf();

    /** {@return the forecaster to use; unless given, the one that errs least at the last origins of each series} */
    Optional<String> method();

    /** {@return whether each series is continued, or frameworks are only set head to head} */
    @Value.Default
    default boolean forecasting() {
        return true;
    }

    /** {@return whether outliers and shifts of level are taken out of each series, which is then continued by itself} */
    @Value.Default
    default boolean cleaning() {
        return false;
    }

    /** {@return the levels of the intervals in percent} */
    @Value.Default
    default List<Double> levels() {
        return List.of(80.0, 95.0);
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (frameworks().isEmpty()) {
            throw new InvalidModelException("A trend needs at least one framework.");
        }
        if (horizon() < 1 || horizon() > 60) {
            throw new InvalidModelException("The horizon (%s) must lie between 1 and 60 months.".formatted(horizon()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrendRequest}; not safe for use by several threads. */
    final class Builder extends ImmutableTrendRequest.Builder {
        Builder() {}
    }
}
