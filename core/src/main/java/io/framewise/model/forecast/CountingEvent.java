package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.series.EventKind;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A dated change of how series were counted. */
@Value.Immutable
@ModelStyle
public interface CountingEvent {
    /** {@return what changed} */
    EventKind kind();

    /** {@return the first day concerned} */
    LocalDate first();

    /** {@return the last day concerned, or any day of the last period} */
    LocalDate last();

    /** {@return the names of the series concerned; all when it is empty} */
    List<String> series();

    /** {@return what values must be multiplied by, where a window was of another length} */
    OptionalDouble factor();

    /** {@return what happened} */
    String why();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (last().isBefore(first())) {
            throw new InvalidModelException("The event ends (%s) before it begins (%s).".formatted(last(), first()));
        }
        if (factor().isPresent() && !(factor().getAsDouble() > 0 && factor().getAsDouble() < 1e6)) {
            throw new InvalidModelException(
                    "The factor (%s) of an event must be above zero.".formatted(factor().getAsDouble()));
        }
    }

    /**
     * Tells whether it concerns a series.
     *
     * @param name the name of a series
     * @return whether it does
     */
    default boolean concerns(String name) {
        return series().isEmpty() || series().contains(name);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountingEvent}; not safe for use by several threads. */
    final class Builder extends ImmutableCountingEvent.Builder {
        Builder() {}
    }
}
