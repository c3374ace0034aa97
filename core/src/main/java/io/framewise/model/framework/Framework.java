package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.origin.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One software framework. */
@Value.Immutable
@ModelStyle
public interface Framework extends WithFramework {
    /** {@return the identifier} */
    FrameworkId id();

    /** {@return the name for readers} */
    String name();

    /** {@return the ecosystem, such as {@code python}} */
    String ecosystem();

    /** {@return owner and name of its repository} */
    Optional<String> repository();

    /** {@return its licence} */
    Optional<String> license();

    /** {@return the packages that it is published as} */
    List<String> packages();

    /** {@return the packages that are always installed with it} */
    List<String> required();

    /** {@return the hosts of an add-on; none for a framework of its own} */
    List<FrameworkId> buildsOn();

    /** {@return what it is} */
    Optional<Statement> summary();

    /** {@return where it shines} */
    List<Assessment> strengths();

    /** {@return where it hurts} */
    List<Assessment> challenges();

    /** {@return how to use it securely} */
    List<Practice> practices();

    /** {@return what it suits} */
    List<Suitability> suits();

    /** {@return who contributed it; filled in when a plugin is loaded} */
    @Value.Default
    @Value.Auxiliary
    default Origin origin() {
        return Origin.undeclared();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Framework}; not safe for use by several threads. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
