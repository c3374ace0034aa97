package io.framewise.model.series;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One value of a series, known from the day of its snapshot on. */
@Value.Immutable
@ModelStyle
public interface Observation {
    /** {@return the month it belongs to} */
    YearMonth period();

    /** {@return since when it is known} */
    LocalDate knownOn();

    /** {@return the value; absent when it is missing} */
    OptionalDouble value();

    /** {@return the length of the counting window} */
    OptionalInt windowDays();

    /** {@return whose downloads were counted} */
    Optional<String> installers();

    /** {@return where it comes from} */
    SourceId source();

    /** {@return what a reader must know} */
    Optional<String> note();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        value().ifPresent(value -> {
            if (!Double.isFinite(value)) {
                throw new InvalidModelException("The value (%s) of (%s) must be finite.".formatted(value, period()));
            }
        });
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Observation}; not safe for use by several threads. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
