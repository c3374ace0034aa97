package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import org.immutables.value.Value;

/** The answer after one change. */
@Value.Immutable
@ModelStyle
public interface WhatIf {
    /** {@return what was changed} */
    WhatIfKind kind();

    /** {@return which family, definition or source} */
    String subject();

    /** {@return who leads} */
    FrameworkId leader();

    /** {@return the leader's probability of winning against the second, or of rank 1 among more} */
    double probability();

    /** {@return the same probability for the alternative that leads without the change} */
    double firstProbability();

    /** {@return whether that is another leader than without the change} */
    boolean changed();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WhatIf}; not safe for use by several threads. */
    final class Builder extends ImmutableWhatIf.Builder {
        Builder() {}
    }
}
