package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A quantity that a plugin's deriver computes. */
@Value.Immutable
@ModelStyle
public non-sealed interface CustomDerivation extends Derivation {
    /** {@return the deriver's identifier} */
    String deriver();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableCustomDerivation.Builder {
        Builder() {}
    }
}
