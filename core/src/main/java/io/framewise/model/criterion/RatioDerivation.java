package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** The ratio of two metrics measured in the same run. */
@Value.Immutable
@ModelStyle
public non-sealed interface RatioDerivation extends Derivation {
    /** {@return what is divided} */
    MetricDerivation numerator();

    /** {@return what it is divided by} */
    MetricDerivation denominator();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RatioDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableRatioDerivation.Builder {
        Builder() {}
    }
}
