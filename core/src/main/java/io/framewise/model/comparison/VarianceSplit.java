package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/**
 * Where the variance of the difference between first and second comes from; the shares sum to 1 except for
 * interactions.
 */
@Value.Immutable
@ModelStyle
public interface VarianceSplit {
    /** {@return spread inside regimes and of single facts} */
    double values();

    /** {@return which family, regime and definition applies} */
    double regimes();

    /** {@return what the weights are} */
    double weights();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VarianceSplit}; not safe for use by several threads. */
    final class Builder extends ImmutableVarianceSplit.Builder {
        Builder() {}
    }
}
