package io.framewise.model.evidence;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One figure about one framework, with its date, conditions, spread and source. */
@Value.Immutable
@ModelStyle
public interface Measurement extends WithMeasurement {
    /** {@return what was measured} */
    FrameworkId framework();

    /** {@return the metric} */
    MetricId metric();

    /** {@return the number of concurrent connections, where there are any} */
    OptionalInt connections();

    /** {@return the regime under which it is comparable, where there is one} */
    Optional<RegimeId> regime();

    /** {@return the value, or why there is none} */
    Presence presence();

    /** {@return the unit of the value, after conversion to the metric's unit} */
    String unit();

    /** {@return how far it is known} */
    Optional<Spread> spread();

    /** {@return when it was measured} */
    LocalDate observedOn();

    /** {@return where it comes from} */
    SourceId source();

    /** {@return the commit of the source that shows it, where it is not the source's own} */
    Optional<String> commit();

    /** {@return how to find it in the source} */
    Optional<String> selector();

    /** {@return the version of the framework that was measured} */
    Optional<String> version();

    /** {@return whether the quantity is at least the value} */
    @Value.Default
    default boolean lowerBound() {
        return false;
    }

    /** {@return what a reader must know} */
    Optional<String> note();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** {@return a derived identifier, for example {@code flask/throughput-512/the-benchmarker.r7}} */
    default String id() {
        StringBuilder id = new StringBuilder().append(framework()).append('/').append(metric());
        if (connections().isPresent()) {
            id.append('-').append(connections().orElseThrow());
        }
        if (regime().isPresent()) {
            id.append('/').append(regime().orElseThrow());
        }
        return id.toString();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}; not safe for use by several threads. */
    final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
