package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.DefinitionId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of the ways to measure a criterion. Several definitions are uncertainty like several regimes: a draw picks one
 * for all alternatives (rule 9).
 */
@Value.Immutable
@ModelStyle
public interface Definition {
    /** {@return the identifier, unique in its criterion} */
    DefinitionId id();

    /** {@return how likely this is the way to measure it, relative to the others; above 0} */
    @Value.Default
    default double weight() {
        return 1;
    }

    /** {@return where the quantity comes from} */
    Derivation derivation();

    /** {@return the value of a quantity} */
    ValueFunction value();

    /** {@return whether quantities are counts of events, drawn from a gamma distribution (rule 8)} */
    @Value.Default
    default boolean count() {
        return false;
    }

    /** {@return the reason for the weight} */
    Optional<String> why();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(weight() > 0) || !Double.isFinite(weight())) {
            throw new InvalidModelException(
                    "The weight (%s) of definition (%s) must be positive.".formatted(weight(), id()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Definition}; not safe for use by several threads. */
    final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
