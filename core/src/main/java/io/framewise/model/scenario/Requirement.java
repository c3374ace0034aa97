package io.framewise.model.scenario;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.Optional;
import org.immutables.value.Value;

/** What an alternative must have, however good it is otherwise. */
@Value.Immutable
@ModelStyle
public interface Requirement {
    /** {@return the criterion} */
    CriterionId criterion();

    /** {@return the lowest level or quantity allowed} */
    Optional<String> atLeast();

    /** {@return the highest level or quantity allowed} */
    Optional<String> atMost();

    /** {@return the reason} */
    String why();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (atLeast().isEmpty() && atMost().isEmpty()) {
            throw new InvalidModelException("The requirement on (%s) needs a bound.".formatted(criterion()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requirement}; not safe for use by several threads. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
