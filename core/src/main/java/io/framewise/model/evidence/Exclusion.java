package io.framewise.model.evidence;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Runs of one framework that do not belong into a regime although the source lists them. */
@Value.Immutable
@ModelStyle
public interface Exclusion {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return the last date that is excluded; without it, all} */
    Optional<LocalDate> until();

    /** {@return the reason} */
    String why();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Exclusion}; not safe for use by several threads. */
    final class Builder extends ImmutableExclusion.Builder {
        Builder() {}
    }
}
