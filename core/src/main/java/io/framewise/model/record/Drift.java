package io.framewise.model.record;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason why a decision no longer holds. */
@Value.Immutable
@ModelStyle
public interface Drift {
    /** {@return in which way} */
    DriftKind kind();

    /** {@return what was and what is, one line without a full stop} */
    String text();

    /** {@return the criterion it is about} */
    Optional<CriterionId> criterion();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Drift}; not safe for use by several threads. */
    final class Builder extends ImmutableDrift.Builder {
        Builder() {}
    }
}
