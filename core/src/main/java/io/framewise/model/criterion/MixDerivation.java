package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** The weighted mean of the values of several quantities. */
@Value.Immutable
@ModelStyle
public non-sealed interface MixDerivation extends Derivation {
    /** {@return the parts; their weights are rescaled to sum to 1} */
    List<MixPart> parts();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MixDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableMixDerivation.Builder {
        Builder() {}
    }
}
