package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader must know before believing a number. */
@Value.Immutable
@ModelStyle
public interface Caveat {
    /** {@return the kind} */
    CaveatKind kind();

    /** {@return the sentence} */
    String text();

    /** {@return the alternative it is about} */
    Optional<FrameworkId> framework();

    /** {@return the criterion it is about} */
    Optional<CriterionId> criterion();

    /** {@return labels of {@link Citation}s} */
    List<String> citations();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Caveat}; not safe for use by several threads. */
    final class Builder extends ImmutableCaveat.Builder {
        Builder() {}
    }
}
