package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** The alternatives by mean total value. */
@Value.Immutable
@ModelStyle
public interface Ranking {
    /** {@return best first; equal means by identifier} */
    List<RankedFramework> places();

    /** {@return the best} */
    default RankedFramework first() {
        return places().get(0);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ranking}; not safe for use by several threads. */
    final class Builder extends ImmutableRanking.Builder {
        Builder() {}
    }
}
