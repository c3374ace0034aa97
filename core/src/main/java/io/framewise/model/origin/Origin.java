package io.framewise.model.origin;

import io.framewise.error.Location;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.PackId;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a contribution comes from. Not part of the identity of what it describes. */
@Value.Immutable
@ModelStyle
public interface Origin {
    /** {@return the plugin or pack that contributed it} */
    PackId pack();

    /** {@return the version of that pack's data} */
    String version();

    /** {@return the place in its files, if it came from a file} */
    Optional<Location> location();

    /**
     * Makes an origin.
     *
     * @param pack the plugin or pack
     * @param version its version
     * @param location the place
     * @return the origin
     */
    static Origin of(PackId pack, String version, Location location) {
        return builder().pack(pack).version(version).location(location).build();
    }

    /**
     * Says nothing: whoever contributes in code need not say who it is, since what is loaded from a plugin is told to be the
     * plugin's.
     *
     * @return an origin that loading replaces
     */
    static Origin undeclared() {
        return builder().pack(PackId.of("undeclared.origin")).version("0").build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Origin}; not safe for use by several threads. */
    final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
