package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** There is nothing to decide by. */
@Value.Immutable
@ModelStyle
public non-sealed interface Undecided extends Verdict {
    /** {@return why} */
    String reason();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Undecided}; not safe for use by several threads. */
    final class Builder extends ImmutableUndecided.Builder {
        Builder() {}
    }
}
