package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import org.immutables.value.Value;

/** A weight at which the first place changes, the other weights keeping their proportions. */
@Value.Immutable
@ModelStyle
public interface Flip {
    /** {@return the criterion} */
    CriterionId criterion();

    /** {@return its weight now} */
    double weight();

    /** {@return its weight there} */
    double flipsAt();

    /** {@return who leads beyond} */
    FrameworkId then();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Flip}; not safe for use by several threads. */
    final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
