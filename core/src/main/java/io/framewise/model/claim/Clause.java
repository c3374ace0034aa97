package io.framewise.model.claim;

import io.framewise.meta.ModelStyle;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/** One predicate of a claim. */
@Value.Immutable
@ModelStyle
public interface Clause {
    /** {@return the kind of predicate} */
    ClauseKind kind();

    /** {@return its arguments by name} */
    @Value.NaturalOrder
    SortedMap<String, List<String>> arguments();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Clause}; not safe for use by several threads. */
    final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
