package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That a framework has a feature at a level. */
@Value.Immutable
@ModelStyle
public interface Feature {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return the feature} */
    FeatureId feature();

    /** {@return how it has it} */
    FeatureLevel level();

    /** {@return the sources that show it} */
    List<SourceId> evidence();

    /** {@return the version since which it has it} */
    Optional<String> since();

    /** {@return the sources that show since when} */
    List<SourceId> sinceEvidence();

    /** {@return what a reader must know} */
    Optional<String> note();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Feature}; not safe for use by several threads. */
    final class Builder extends ImmutableFeature.Builder {
        Builder() {}
    }
}
