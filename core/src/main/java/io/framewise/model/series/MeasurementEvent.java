package io.framewise.model.series;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.YearMonth;
import java.util.List;
import org.immutables.value.Value;

/** A dated and cited change of counting. */
@Value.Immutable
@ModelStyle
public interface MeasurementEvent {
    /** {@return the identifier} */
    String id();

    /** {@return what changed} */
    EventKind kind();

    /** {@return the first period concerned} */
    YearMonth first();

    /** {@return the last period concerned} */
    YearMonth last();

    /** {@return the metrics concerned} */
    List<MetricId> metrics();

    /** {@return where it is documented} */
    SourceId source();

    /** {@return what happened} */
    String why();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (last().isBefore(first())) {
            throw new InvalidModelException(
                    "The event (%s) ends (%s) before it begins (%s).".formatted(id(), last(), first()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasurementEvent}; not safe for use by several threads. */
    final class Builder extends ImmutableMeasurementEvent.Builder {
        Builder() {}
    }
}
