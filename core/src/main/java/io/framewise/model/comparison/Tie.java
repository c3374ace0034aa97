package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import org.immutables.value.Value;

/** Too close to call. */
@Value.Immutable
@ModelStyle
public non-sealed interface Tie extends Verdict {
    /** {@return those among which no choice is justified, in the order of the ranking} */
    List<FrameworkId> frameworks();

    /** {@return the probability that the first two tie} */
    Probability probability();

    /** {@return what keeps the answer from leaning towards the first, one sentence without a full stop each} */
    List<String> conditions();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tie}; not safe for use by several threads. */
    final class Builder extends ImmutableTie.Builder {
        Builder() {}
    }
}
