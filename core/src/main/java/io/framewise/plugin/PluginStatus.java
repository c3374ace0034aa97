package io.framewise.plugin;

import io.framewise.error.Issue;
import io.framewise.meta.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** A plugin or pack as it was found. */
@Value.Immutable
@ModelStyle
public interface PluginStatus {
    /** {@return its identifier, or where it was found when it has none} */
    String id();

    /** {@return its version; empty when not known} */
    String version();

    /** {@return its name for readers} */
    String title();

    /** {@return where it was found: {@code class path}, {@code service}, {@code given}, or a path} */
    String origin();

    /** {@return whether it takes part} */
    boolean active();

    /** {@return why it does not, or what is worth knowing} */
    List<Issue> issues();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PluginStatus}; not safe for use by several threads. */
    final class Builder extends ImmutablePluginStatus.Builder {
        Builder() {}
    }
}
