package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One thing that was observed, as the catalog has it. */
@Value.Immutable
@ModelStyle
public interface Observed {
    /** {@return what kind of thing it is} */
    ObservedKind kind();

    /** {@return the framework it is about} */
    FrameworkId framework();

    /** {@return what it is called: a metric with its connections, a feature, a series with its period, an event} */
    String name();

    /** {@return the value where it is a number, as it was observed} */
    OptionalDouble value();

    /** {@return the value with its unit, the level, or what happened, in words} */
    String text();

    /** {@return the day on which it was so, or since which it is known} */
    LocalDate observedOn();

    /** {@return the version of the framework that it belongs to} */
    Optional<String> version();

    /** {@return where it is written} */
    List<SourceId> sources();

    /** {@return the commit that shows it, where it is not the source's own} */
    Optional<String> commit();

    /** {@return how to find it in the source} */
    Optional<String> selector();

    /** {@return what a reader must know} */
    Optional<String> note();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observed}; not safe for use by several threads. */
    final class Builder extends ImmutableObserved.Builder {
        Builder() {}
    }
}
