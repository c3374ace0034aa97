package io.framewise.model.evidence;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** There is a value. */
@Value.Immutable
@ModelStyle
public non-sealed interface Known extends Presence {
    /** {@return the value} */
    MeasuredValue value();

    /**
     * Wraps a value.
     *
     * @param value the value
     * @return its presence
     */
    static Known of(MeasuredValue value) {
        return builder().value(value).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Known}; not safe for use by several threads. */
    final class Builder extends ImmutableKnown.Builder {
        Builder() {}
    }
}
