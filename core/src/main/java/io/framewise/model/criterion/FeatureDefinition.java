package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FeatureId;
import io.framewise.model.origin.Origin;
import org.immutables.value.Value;

/** A word of the vocabulary: a feature that a framework can have. */
@Value.Immutable
@ModelStyle
public interface FeatureDefinition {
    /** {@return the identifier} */
    FeatureId id();

    /** {@return the name for readers} */
    String title();

    /** {@return what having it means} */
    String text();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeatureDefinition}; not safe for use by several threads. */
    final class Builder extends ImmutableFeatureDefinition.Builder {
        Builder() {}
    }
}
