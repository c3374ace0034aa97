package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** The first of several metrics that has evidence: per regime where there are regimes, else at all. */
@Value.Immutable
@ModelStyle
public non-sealed interface AnyDerivation extends Derivation {
    /** {@return the metrics in order of preference} */
    List<MetricDerivation> metrics();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AnyDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableAnyDerivation.Builder {
        Builder() {}
    }
}
