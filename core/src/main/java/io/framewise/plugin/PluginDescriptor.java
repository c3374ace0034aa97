package io.framewise.plugin;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.PackId;
import java.util.Optional;
import org.immutables.value.Value;

/** What a plugin says of itself before anything of it runs. */
@Value.Immutable
@ModelStyle
public interface PluginDescriptor {
    /** {@return the identifier, in reverse-DNS form; {@code io.framewise.} is reserved} */
    PackId id();

    /** {@return the version} */
    String version();

    /** {@return the name for readers} */
    String title();

    /** {@return the licence} */
    @Value.Default
    default String license() {
        return "unstated";
    }

    /** {@return the range of Framewise releases it works with, such as {@code [0.1,1)}} */
    Optional<String> requiresApi();

    /**
     * Makes a descriptor.
     *
     * @param id the identifier, in reverse-DNS form
     * @param version the version
     * @param title the name for readers
     * @return the descriptor
     */
    static PluginDescriptor of(String id, String version, String title) {
        return builder().id(PackId.of(id)).version(version).title(title).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PluginDescriptor}; not safe for use by several threads. */
    final class Builder extends ImmutablePluginDescriptor.Builder {
        Builder() {}
    }
}
