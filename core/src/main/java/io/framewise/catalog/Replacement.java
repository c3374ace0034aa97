package io.framewise.catalog;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.PackId;
import org.immutables.value.Value;

/** That a pack means to replace another pack's definition. */
@Value.Immutable
@ModelStyle
public interface Replacement {
    /** {@return the kind of thing replaced} */
    Definitions kind();

    /** {@return its identifier} */
    String id();

    /** {@return the pack whose definition is replaced} */
    PackId replaced();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Replacement}; not safe for use by several threads. */
    final class Builder extends ImmutableReplacement.Builder {
        Builder() {}
    }
}
