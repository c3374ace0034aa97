package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** A named level decided by features: the first rule whose conditions all hold. */
@Value.Immutable
@ModelStyle
public non-sealed interface FeatureLevelDerivation extends Derivation {
    /** {@return the rules, best level first} */
    List<LevelRule> rules();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeatureLevelDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableFeatureLevelDerivation.Builder {
        Builder() {}
    }
}
