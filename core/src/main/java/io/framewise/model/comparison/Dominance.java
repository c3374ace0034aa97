package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import org.immutables.value.Value;

/** One alternative is at least as good in expectation on every weighed criterion and better on one. */
@Value.Immutable
@ModelStyle
public interface Dominance {
    /** {@return the better one} */
    FrameworkId dominating();

    /** {@return the other} */
    FrameworkId dominated();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dominance}; not safe for use by several threads. */
    final class Builder extends ImmutableDominance.Builder {
        Builder() {}
    }
}
