package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.PackId;
import org.immutables.value.Value;

/** A pack that took part. */
@Value.Immutable
@ModelStyle
public interface PackVersion {
    /** {@return the pack} */
    PackId pack();

    /** {@return the version of its data} */
    String version();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PackVersion}; not safe for use by several threads. */
    final class Builder extends ImmutablePackVersion.Builder {
        Builder() {}
    }
}
