package io.framewise.model.evidence;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** Nobody looked, or nobody found it. */
@Value.Immutable
@ModelStyle
public non-sealed interface Unknown extends Presence {
    /** {@return why it is not known} */
    String reason();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Unknown}; not safe for use by several threads. */
    final class Builder extends ImmutableUnknown.Builder {
        Builder() {}
    }
}
