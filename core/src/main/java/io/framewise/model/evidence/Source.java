package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.criterion.Quality;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where figures come from: at a commit and path of a repository, or a document. Everything is known from {@link
 * #observedOn()} on.
 */
@Value.Immutable
@ModelStyle
public interface Source {
    /** {@return the identifier} */
    SourceId id();

    /** {@return how the source knows} */
    EvidenceKind kind();

    /** {@return the name for readers} */
    Optional<String> title();

    /** {@return owner and name of the repository, or the name of an index} */
    Optional<String> repository();

    /** {@return the full commit that was read} */
    Optional<String> commit();

    /** {@return the file or folder in that commit} */
    Optional<String> path();

    /**
     * {@return how to find the value; may hold {@code {framework}}, {@code {metric}}, {@code {connections}}, {@code
     * {version}}}
     */
    Optional<String> selector();

    /** {@return the address of a document that is in no repository} */
    Optional<String> url();

    /** {@return when it was so: the date of the commit or the document} */
    LocalDate observedOn();

    /** {@return when it was read; not before {@link #observedOn()}} */
    LocalDate retrievedOn();

    /** {@return the licence of the source} */
    Optional<String> license();

    /** {@return how far it can be trusted} */
    Quality quality();

    /** {@return sources of one group are left out together} */
    String group();

    /** {@return whether it will not be updated any more} */
    @Value.Default
    default boolean frozen() {
        return false;
    }

    /** {@return what a reader must know} */
    Optional<String> note();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (retrievedOn().isBefore(observedOn())) {
            throw new InvalidModelException("The source (%s) was observed (%s) after it was retrieved (%s)."
                    .formatted(id(), observedOn(), retrievedOn()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}; not safe for use by several threads. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
