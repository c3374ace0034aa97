package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.DefinitionId;
import java.util.Optional;
import org.immutables.value.Value;

/** The leader against the second under one definition of a criterion. */
@Value.Immutable
@ModelStyle
public interface DefinitionResult {
    /** {@return the definition} */
    DefinitionId definition();

    /** {@return its weight; those of a criterion sum to 1} */
    double weight();

    /** {@return ahead, tied or behind on this criterion} */
    Standing standing();

    /** {@return the reason for the weight} */
    Optional<String> why();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DefinitionResult}; not safe for use by several threads. */
    final class Builder extends ImmutableDefinitionResult.Builder {
        Builder() {}
    }
}
