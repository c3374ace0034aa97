package io.framewise.model.origin;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.PackId;
import java.util.Optional;
import org.immutables.value.Value;

/** What a plugin or pack says of itself. */
@Value.Immutable
@ModelStyle
public interface PackInfo {
    /** {@return the identifier, in reverse-DNS form} */
    PackId id();

    /** {@return the version of its data, such as {@code 2026.04}} */
    String version();

    /** {@return the name for readers} */
    String title();

    /** {@return the licence of the pack} */
    String license();

    /** {@return what it holds} */
    Optional<String> description();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PackInfo}; not safe for use by several threads. */
    final class Builder extends ImmutablePackInfo.Builder {
        Builder() {}
    }
}
