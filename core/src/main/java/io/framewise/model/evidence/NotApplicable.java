package io.framewise.model.evidence;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** The question does not apply. */
@Value.Immutable
@ModelStyle
public non-sealed interface NotApplicable extends Presence {
    /** {@return why it does not apply} */
    String reason();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NotApplicable}; not safe for use by several threads. */
    final class Builder extends ImmutableNotApplicable.Builder {
        Builder() {}
    }
}
