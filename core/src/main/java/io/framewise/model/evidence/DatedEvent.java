package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** Something that happened to a framework on a day: a release, an advisory. */
@Value.Immutable
@ModelStyle
public interface DatedEvent {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return the kind, such as {@code releases}} */
    String kind();

    /** {@return the day} */
    LocalDate date();

    /** {@return its identifier there, such as a version} */
    String id();

    /** {@return what exactly it happened to, such as a required package} */
    Optional<String> subject();

    /** {@return how that belongs to the framework, such as {@code own}} */
    Optional<String> relation();

    /** {@return how it ended} */
    Optional<String> outcome();

    /** {@return a score that the source gives} */
    OptionalDouble score();

    /** {@return where it is written} */
    SourceId source();

    /** {@return where in the source} */
    Optional<String> selector();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        score().ifPresent(score -> {
            if (!Double.isFinite(score)) {
                throw new InvalidModelException("The score (%s) of event (%s) must be finite.".formatted(score, id()));
            }
        });
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DatedEvent}; not safe for use by several threads. */
    final class Builder extends ImmutableDatedEvent.Builder {
        Builder() {}
    }
}
